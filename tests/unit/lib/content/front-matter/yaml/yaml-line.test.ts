import { describe, expect, it } from 'vitest';
import {
  asValue,
  quoted,
  splitLine,
} from '../../../../../../lib/content/front-matter/yaml/yaml-line.ts';

describe('splitLine', () => {
  it.each([
    ['tittel: Om', { indent: '', dash: '', key: 'tittel: ', value: 'Om' }],
    ['  - dato: 2026 ', { indent: '  ', dash: '- ', key: 'dato: ', value: '2026' }],
    ['    "a b": c', { indent: '    ', dash: '', key: '"a b": ', value: 'c' }],
    ['  - havn', { indent: '  ', dash: '- ', key: '', value: 'havn' }],
    ['endringer:', { indent: '', dash: '', key: 'endringer:', value: '' }],
    ['tittel:Om', { indent: '', dash: '', key: '', value: 'tittel:Om' }],
    ['-havn', { indent: '', dash: '', key: '', value: '-havn' }],
    ['', { indent: '', dash: '', key: '', value: '' }],
  ])('takes %j apart', (line, parts) => {
    expect(splitLine(line)).toEqual(parts);
  });
});

describe('a value', () => {
  it.each([
    ['Om oss', 'Om oss', '"Om oss"'],
    ['Mål: oss', '"Mål: oss"', '"Mål: oss"'],
    ['012', '"012"', '"012"'],
    ['2026-11-23', '2026-11-23', '"2026-11-23"'],
    ['Om "oss"', 'Om "oss"', '"Om \\"oss\\""'],
    ['"Om" oss', `'"Om" oss'`, `'"Om" oss'`],
    [`it's "x": y`, `"it's \\"x\\": y"`, `"it's \\"x\\": y"`],
    ['C:\\', 'C:\\', '"C:\\\\"'],
  ])('is written in quotes where it must be: %s', (text, plain, inQuotes) => {
    expect(asValue(text)).toBe(plain);
    expect(quoted(text)).toBe(inQuotes);
  });

  it('is never broken over lines', () => {
    expect(quoted('ord: '.repeat(100))).not.toContain('\n');
  });
});
