import { describe, expect, it } from 'vitest';
import { workflowCommand } from '../../../../lib/github/workflow-command.ts';
import { readCommands } from './read-commands.ts';

/** What would be commands, lines or properties of their own, were it not escaped. */
const hostile = [
  'a\n::error::b',
  'a\r::stop-commands::b',
  'a\r\n  ::add-mask::b',
  '##[error]a',
  'a::b',
  'a,line=9',
  'a%0A::error::b',
  '%25%0D%2525',
  '100 %: a, b = c',
];

describe('workflowCommand', () => {
  it('writes the kind, the properties and the message', () => {
    const properties = { file: 'content/nb/om.md', line: 4, col: 9, title: 'Tomt' };
    expect(workflowCommand('error', properties, 'Feltet er tomt.\nFyll det inn.')).toBe(
      '::error file=content/nb/om.md,line=4,col=9,title=Tomt::Feltet er tomt.%0AFyll det inn.',
    );
  });

  it('escapes the message', () => {
    expect(workflowCommand('warning', {}, '1 %, 2:\r\n3')).toBe('::warning::1 %25, 2:%0D%0A3');
  });

  it('escapes a property further', () => {
    expect(workflowCommand('notice', { title: '1 %, 2:\r\n3' }, '')).toBe(
      '::notice title=1 %25%2C 2%3A%0D%0A3::',
    );
  });

  it('leaves an empty property out', () => {
    expect(workflowCommand('error', { title: '', line: 0 }, 'a')).toBe('::error line=0::a');
  });

  it.each(hostile)('is one command and says the same, with %j', (text) => {
    expect(readCommands(workflowCommand('error', { file: text, title: text }, text))).toEqual([
      { name: 'error', properties: { file: text, title: text }, message: text },
    ]);
  });
});

describe('the runner as the tests know it', () => {
  it('reads the commands that an unwary program prints', () => {
    expect(readCommands(`a\n  ::error::b\nc ##[warning line=2]d\n::x`)).toEqual([
      { name: 'error', properties: {}, message: 'b' },
      { name: 'warning', properties: { line: '2' }, message: 'd' },
    ]);
  });
});
