import { describe, expect, it } from 'vitest';
import { frontMatterShape } from '../../../../../lib/content/front-matter/schema.ts';
import { validateFrontMatter } from '../../../../../lib/content/front-matter/validate-front-matter.ts';
import { parseYamlFields } from '../../../../../lib/content/front-matter/yaml-fields.ts';

const validate = (yaml: string) =>
  validateFrontMatter(parseYamlFields(yaml, 'content/nb/om.md', frontMatterShape), 'content/nb/om.md', { types: ['side'] });

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

  it('gives no front matter where there is a fault', () => {
    expect(validate(fields.replace('bunn', 'topp'))).not.toHaveProperty('frontMatter');
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

  it('names the faults of YAML alone where it is broken', () => {
    expect(validate('type: side\nid: *a\nslag: x\n').problems.map(({ rule }) => rule)).toEqual([
      'yaml-feature',
    ]);
  });
});
