import { describe, expect, it } from 'vitest';
import { frontMatterSchemas } from '../../../../lib/content/front-matter/schema.ts';
import { calloutNames } from '../../../../lib/content/markdown/directive-names.ts';
import { fieldSnippets } from '../../../../lib/vscode/field-snippets.ts';
import { fieldsOf, jsonSchema } from '../../../../lib/vscode/json-schema.ts';
import { pageSnippets } from '../../../../lib/vscode/page-snippets.ts';
import type { Snippet } from '../../../../lib/vscode/snippet.ts';
import { textSnippets } from '../../../../lib/vscode/text-snippets.ts';
import { change, type Files, problemsIn } from '../content/write-content.ts';
import { expandSnippet } from './expand-snippet.ts';

const all: readonly Snippet[] = [...pageSnippets(), ...fieldSnippets(), ...textSnippets()];

function snippet(name: string): Snippet {
  const found = all.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No snippet is «${name}».`);
  return found;
}

it('no two snippets have one name, and each says what it is for', () => {
  const names = all.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(40);
  expect(new Set(names).size).toBe(names.length);
  expect(all.filter(({ description }) => description.length < 10)).toEqual([]);
});

describe('the snippets of pages', () => {
  const sources = { 5: 'Byplanen', 6: 'https://by.example/plan' };

  it('are one for each type', () => {
    const prefixes = pageSnippets().map(({ prefix }) => prefix);
    expect(prefixes).toEqual(Object.keys(frontMatterSchemas).map((type) => `ny-${type}`));
  });

  it.each<[string, Files]>([
    [
      'en ny side av typen kapittel',
      {
        'nb/havn/kaia.md': expandSnippet(snippet('ny side av typen kapittel'), {
          1: 'kaia',
          2: 'Kaia',
          3: 'Om kaia.',
          4: 'redaksjonell',
          ...sources,
          0: 'Kaia er lang.',
        }),
        ...change('nb/havn/index.md', '  - bryggene', '  - bryggene\n  - kaia'),
      },
    ],
    [
      'en ny side av typen side',
      {
        'nb/kart.md': expandSnippet(snippet('ny side av typen side'), {
          1: 'kart',
          2: 'Kart',
          3: 'Om kartet.',
          4: 'redaksjonell',
        }),
      },
    ],
    [
      'en ny side av typen del',
      {
        'nb/elv/index.md': expandSnippet(snippet('ny side av typen del'), {
          1: 'elv',
          2: 'Elva',
          3: 'Om elva.',
          4: 'redaksjonell',
          ...sources,
        }),
        ...change('nb/index.md', '  - park', '  - park\n  - elv'),
      },
    ],
  ])('make %s without faults', (_name, files) => {
    expect(problemsIn(files)).toEqual([]);
  });
});

describe('the snippets of fields', () => {
  it('are there for every field of every type, also inside groups', () => {
    const fields = Object.values(frontMatterSchemas).flatMap((type) => fieldsOf(jsonSchema(type)));
    const names = fieldSnippets().map(({ name }) => name);
    expect(fields.length).toBeGreaterThan(80);
    expect(fields.filter(([name]) => !names.includes(name))).toEqual([]);
    expect(names.filter((name) => name.includes(' under '))).toEqual([
      'sak under vedtak',
      'utgitt under kilder',
      'smal under bilde',
      'tekst under bilde',
    ]);
  });

  it.each([
    ['status', `status: \${1|kommunens,vedtatt,redaksjonell|}`],
    ['type', `type: \${1|strategi,del,mal,kapittel,side|}`],
    ['utkast', 'utkast: true'],
    ['relatert', 'relatert:\n  - $1'],
    ['bilde', 'bilde:\n  src: $1\n  alt: $2\n  kreditt: $3'],
    ['rettelser: ett punkt til', '- fra: $1\n  til: $2'],
    [
      'endringer: ett punkt til',
      `- dato: \${1:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}\n  tekst: $2`,
    ],
    [
      'kilder',
      `kilder:\n  - tittel: $1\n    url: $2\n    lest: \${3:$CURRENT_YEAR-$CURRENT_MONTH}`,
    ],
  ])('write %s', (name, body) => {
    expect(snippet(name).body.join('\n')).toBe(body);
  });

  it('are right where they are put in', () => {
    const matter = ['utkast', 'relatert', 'kilder']
      .map((name) => expandSnippet(snippet(name), { 1: 'ordliste', 2: 'https://by.example/a' }))
      .join('\n');
    const newest = expandSnippet(snippet('endringer: ett punkt til'), { 2: 'Rettet.' });
    const changed = `${matter}\nendringer:\n${newest.replace(/^/gm, '  ')}`;
    expect(problemsIn(change('nb/om.md', 'endringer:', changed))).toEqual([]);
  });
});

describe('the snippets of text', () => {
  it('are there for every kind of call-out', () => {
    const prefixes = textSnippets().map(({ prefix }) => prefix);
    expect(prefixes).toEqual(expect.arrayContaining([...calloutNames.keys()]));
  });

  it('are right where they are put in', () => {
    const callouts = [...calloutNames.keys()].map((name) =>
      expandSnippet(snippet(`merknad: ${name}`), { 1: 'Husk dette.' }),
    );
    const [word, passage, mark, note, picture] = [
      'ord på et annet språk',
      'avsnitt på et annet språk',
      'fotnote: tallet i teksten',
      'fotnote: noten',
      'bilde i teksten',
    ].map((name) => expandSnippet(snippet(name), { 2: 'the quay' }));
    const text = [
      ...callouts,
      `Kaia heter ${word} på engelsk.${mark}`,
      `${note}Den er lang.`,
      passage,
      picture?.replace('the quay', 'kai.svg'),
    ].join('\n\n');
    expect(
      problemsIn({
        ...change('nb/om.md', 'Ring oss.', text),
        'media/kai.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>',
      }),
    ).toEqual([]);
  });
});
