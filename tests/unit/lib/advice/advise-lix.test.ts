import { expect, it } from 'vitest';
import { greenCity } from '../content/green-city.ts';
import { adviceIn, say } from './advice-in.ts';

const told = (text: string) =>
  adviceIn(say(text))
    .filter(({ rule }) => rule === 'lix-high')
    .map(({ message, hint }) => [message, hint]);

it('fewer than a hundred words say nothing', () => {
  // With the four of the lead: 97 and 100.
  expect(told('Administrasjonen gjennomfører forhandlinger. '.repeat(31).trim())).toEqual([]);
  expect(told('Administrasjonen gjennomfører forhandlinger. '.repeat(32).trim())).toHaveLength(1);
});

it('fifty is not too much', () => {
  // Ten words, of which four are long.
  const even = 'Kommunen ønsker at byene og havnene får trapper med rekkverk.';
  const page = (more: string) => ({
    'nb/om.md': greenCity['nb/om.md']
      .replace('Hvem som står bak.', even)
      .replace('Ring oss.', `${even} `.repeat(12) + more),
  });
  expect(adviceIn(page(''))).toEqual([]);
  const heavy = even.replace('.', ' igjennom sentrum. ').repeat(4);
  expect(adviceIn(page(heavy)).map(({ rule }) => rule)).toEqual(['lix-high']);
});

it('says nothing of long words where there is none', () => {
  const told60 = told(`${'Byen er ny og '.repeat(30)}fin.`);
  expect(told60.map(([, hint]) => hint)).toEqual([
    'En setning har 63 ord i snitt, og 0 av 100 ord har mer enn seks bokstaver. Del de lengste setningene.',
  ]);
});
