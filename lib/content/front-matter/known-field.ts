import { nearestWord } from './nearest-word.ts';

/** What editors call fields when they write from memory. */
const otherNames: Readonly<Record<string, string>> = {
  title: 'tittel',
  overskrift: 'tittel',
  navn: 'tittel',
  description: 'ingress',
  summary: 'ingress',
  lead: 'ingress',
  image: 'bilde',
  picture: 'bilde',
  menu: 'meny',
  draft: 'utkast',
  source: 'kilder',
  sources: 'kilder',
  related: 'relatert',
  changes: 'endringer',
  translation: 'oversettelse',
  date: 'dato',
  text: 'tekst',
  credit: 'kreditt',
};

/** The field of `names` that an unknown one was most likely meant to be. */
export function meantField(written: string, names: readonly string[]): string | undefined {
  return sameField(written, names) ?? nearestWord(written, names);
}

/** The field of `names` that goes by another name, or is written with capitals. */
export function sameField(written: string, names: readonly string[]): string | undefined {
  const name = written.trim().toLowerCase();
  return names.find((one) => one === name || one === otherNames[name]);
}
