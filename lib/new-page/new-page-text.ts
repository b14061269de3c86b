import { stringify } from 'yaml';
import type { FrontMatterType } from '../content/front-matter/schema.ts';
import type { Language } from '../languages/language.ts';

/** What is known of a page before anyone has written it. */
export interface NewPage {
  readonly type: FrontMatterType;
  readonly id?: string;
  readonly title?: string;
  readonly lead?: string;
  /** ISO date of the first change. */
  readonly date?: string;
  readonly language?: Language;
}

const published: Readonly<Record<Language, string>> = { nb: 'Publisert', en: 'Published' };

const source = ['kilder:', '  - tittel:', '    url:', '    lest:'];

/** What a type has besides what all have. */
const fieldsOf: Readonly<Record<FrontMatterType, readonly string[]>> = {
  strategi: [...source, 'innhold: []'],
  del: [...source, 'innhold: []'],
  // The checksum is that of words which are not there yet: the check says it when they are.
  mal: ['formulering:', ...source],
  kapittel: source,
  side: ['meny:'],
};

/**
 * The text of a new page's file, with every field it must have. What is not given stands empty,
 * and so does what only its editor knows: the check names it until it is filled in.
 */
export function newPageText(page: NewPage): string {
  const { type, id, title, lead, date, language = 'nb' } = page;
  return [
    '---',
    `type: ${type}`,
    field('id', id),
    field('tittel', title),
    field('ingress', lead),
    'status:',
    ...fieldsOf[type],
    'endringer:',
    `  - ${field('dato', date)}`,
    `    ${field('tekst', published[language])}`,
    '---',
    '',
    '',
  ].join('\n');
}

/** One line, with quotation marks where the value would else be read as something else. */
function field(name: string, value = ''): string {
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? `${name}:` : `${name}: ${stringify(text, { lineWidth: 0 }).trimEnd()}`;
}
