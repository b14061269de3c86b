import { describe, expect, it } from 'vitest';
import {
  type FrontMatterType,
  frontMatterShape,
} from '../../../../../lib/content/front-matter/schema.ts';
import { validateFrontMatter } from '../../../../../lib/content/front-matter/validate-front-matter.ts';
import { parseYamlFields } from '../../../../../lib/content/front-matter/yaml-fields.ts';

const child: readonly FrontMatterType[] = ['mal', 'kapittel'];
const changed = (dato: string) => ({ endringer: [{ dato, tekst: 'Publisert' }] });
const rules = (yaml: string, types: readonly FrontMatterType[] = ['side']) =>
  validate(yaml, types).problems.map(({ rule }) => rule);
const validate = (yaml: string, types: readonly FrontMatterType[] = ['side']) =>
  validateFrontMatter(
    parseYamlFields(yaml, 'content/nb/om.md', frontMatterShape),
    'content/nb/om.md',
    { types },
  );

const fields = `type: side
id: om
tittel: Om nettstedet
ingress: Hvem som står bak.
status: redaksjonell
meny: bunn
endringer:
  - dato: 2026-11-23
    tekst: Publisert
`;

describe('validateFrontMatter', () => {
  it('gives front matter without faults as it stands', () => {
    expect(validate(fields)).toEqual({
      problems: [],
      frontMatter: {
        type: 'side',
        id: 'om',
        tittel: 'Om nettstedet',
        ingress: 'Hvem som står bak.',
        status: 'redaksjonell',
        meny: 'bunn',
        endringer: [{ dato: '2026-11-23', tekst: 'Publisert' }],
      },
    });
  });

  it('names every fault', () => {
    const { problems } = validate(
      'type: side\nid: Om\ntittel: 5\nslag: x\nmeny: topp\nstatus: ny\n',
    );
    expect(problems.map(({ rule, line }) => `${line} ${rule}`).toSorted()).toEqual([
      '1 key-missing',
      '1 key-missing',
      '2 value-format',
      '3 value-type',
      '4 key-unknown',
      '5 value-unknown',
      '6 value-unknown',
    ]);
  });

  it('names the faults of YAML and those of what it says', () => {
    const { problems } = validate(fields.replace('om', '*om').replace('bunn', 'topp'));
    expect(problems.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
      '2 yaml-feature',
      '6 value-unknown',
    ]);
  });

  it('says no more of a line that is faulty as YAML', () => {
    expect(rules(fields.replace('bunn', 'topp # her'))).toEqual(['yaml-comment']);
    expect(rules(fields.replace('om', '*Om'))).toEqual(['yaml-feature']);
  });

  it('misses nothing where a line had to be left out', () => {
    expect(rules(fields.replace('tittel:', '? [tittel]\n:'))).toEqual(['yaml-syntax']);
    expect(rules('? [tittel]\n: Om\n')).toEqual(['yaml-syntax']);
  });

  it('judges by the likeliest type where there is none', () => {
    expect(rules(fields.replace('type: side', 'type: sied').replace('bunn', 'topp'))).toEqual([
      'value-unknown',
      'value-unknown',
    ]);
    const goal = 'type: maal\nid: m\ntittel: A\ningress: B\nformulering: C\nstatus: kommunens\n';
    expect(rules(`${goal}endringer:\n  - dato: 2026-11-23\n    tekst: A\n`, child)).toEqual([
      'value-unknown',
    ]);
  });

  it('requires what the likeliest status does', () => {
    const section = fields.replace('side', 'kapittel').replace('meny: bunn\n', '');
    expect(rules(section.replace('redaksjonell', 'redaksjonel'), child)).toEqual([
      'value-unknown',
      'required-kilder',
    ]);
  });
});

describe('front matter with faults', () => {
  const given = (yaml: string) => validate(yaml).frontMatter;

  it.each([
    ['a value spelt wrong', 'redaksjonell', 'redaksjonel', { status: 'redaksjonell' }],
    ['a name spelt wrong', 'tittel:', 'titel:', { tittel: 'Om nettstedet' }],
    ['a number for a text', 'Om nettstedet', '2026', { tittel: '2026' }],
    ['a date in another form', '2026-11-23', '23.11.2026', changed('2026-11-23')],
    ['a number for a date', '2026-11-23', '20261123', changed('2026-11-23')],
    ['a word for true', 'meny:', 'utkast: ja\nmeny:', { utkast: true }],
    ['a field nobody knows', 'meny:', 'forfatter: Kari\nmeny:', { meny: 'bunn' }],
    ['a text that is missing', 'tittel: Om nettstedet\n', '', { tittel: '…' }],
    ['a menu that is none', 'bunn', 'topp', { meny: 'ingen' }],
    ['its type missing', 'type: side\n', '', { type: 'side' }],
  ])('is given where there is no doubt what was meant: %s', (_what, from, to, part) => {
    expect(given(fields.replace(from, to))).toMatchObject(part);
  });

  it.each([
    ['a source without an address', 'kilder:\n  - tittel: A\n    lest: 2026-11', 'kilder'],
    ['a picture without words', 'bilde:\n  src: a.svg\n  alt:\n  kreditt: B', 'bilde'],
    ['a text for a list of pages', 'relatert: {}', 'relatert'],
    ['a name spelt wrong, with a list', 'kildr:\n  - tittel: A', 'kilder'],
  ])('is given without a field that nothing rests on: %s', (_what, field, name) => {
    expect(given(`${fields}${field}\n`)).toMatchObject({ id: 'om' });
    expect(given(`${fields}${field}\n`)).not.toHaveProperty(name);
  });

  it.each([
    ['a status that is none', fields.replace('redaksjonell', 'ny')],
    ['changes that are missing', fields.replace(/endringer:[\s\S]*/, '')],
    ['a list spelt wrong that something rests on', fields.replace('endringer:', 'endring:')],
    ['a checksum that is none', `${fields}sjekksum: sha256:12\n`],
    ['a line left out', `${fields}? [a]\n: b\n`],
  ])('is not given where there is doubt: %s', (_what, yaml) => {
    expect(validate(yaml).problems.length).toBeGreaterThan(0);
    expect(given(yaml)).toBeUndefined();
  });
});
