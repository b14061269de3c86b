import { expect, it } from 'vitest';
import { change, problemsIn } from '../write-content.ts';

const rulesIn = (files: Parameters<typeof problemsIn>[0]) =>
  problemsIn(files).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

it('finds fillers in fields and texts', () => {
  const files = {
    ...change('nb/om.md', 'Ring oss.', 'TODO'),
    ...change('nb/ordliste.md', 'ingress: Ord vi bruker.', 'ingress: Lorem ipsum.'),
  };
  expect(rulesIn(files)).toEqual([
    'content/nb/om.md:15 filler-text',
    'content/nb/ordliste.md:5 filler-text',
  ]);
});

it('leaves drafts, and what is below them, to be written', () => {
  const draft = change('nb/om.md', 'meny:', 'utkast: true\nmeny:')['nb/om.md'];
  expect(rulesIn({ 'nb/om.md': String(draft).replace('Ring oss.', 'TODO') })).toEqual([]);
  const part = change('nb/park/index.md', 'status:', 'utkast: true\nstatus:');
  const goal = change('nb/park/mal.md', 'tittel: Målet for parken', 'tittel: TBD');
  expect(rulesIn(goal)).toEqual(['content/nb/park/mal.md:4 filler-text']);
  expect(rulesIn({ ...part, ...goal })).toEqual([]);
});

it('leaves words that are not ours as they are', () => {
  const told = rulesIn(change('nb/havn/bryggene.md', 'Vi rydder.', 'TODO'));
  expect(told.filter((each) => each.includes('filler'))).toEqual([]);
});
