import type { PlacedFile } from '../content/content-set.ts';
import type { FrontMatter } from '../content/front-matter/schema.ts';
import { alignSigns } from './align-signs.ts';
import { offsetOf } from './offset-of.ts';
import type { OwnPage } from './own-page.ts';
import type { Passage } from './passage.ts';
import { readBody } from './read-body.ts';

const nothing = { passages: [], links: [] };

/** What a page has of our own words. Nothing of a page whose fields have faults. */
export function readOwnPage(file: PlacedFile): OwnPage {
  const { frontMatter, hasFaultyFields, language } = file;
  const source = file.source.text ?? '';
  if (frontMatter === undefined || hasFaultyFields) return { file, source, ...nothing };
  const isOurs = frontMatter.status === 'redaksjonell';
  const body = isOurs ? readBody(blankFields(source), language) : nothing;
  const fields = [
    fieldPassage(file, frontMatter, 'tittel'),
    fieldPassage(file, frontMatter, 'ingress'),
  ];
  return { file, source, passages: [...fields, ...body.passages], links: body.links };
}

/** The fields as blanks: what follows keeps its place. */
function blankFields(source: string): string {
  const fields = /^---\n[\s\S]*?\n---(?=\n|$)/.exec(source)?.[0] ?? '';
  return fields.replace(/[^\n]/g, ' ') + source.slice(fields.length);
}

function fieldPassage(
  file: PlacedFile,
  frontMatter: FrontMatter,
  name: 'tittel' | 'ingress',
): Passage {
  const source = file.source.text ?? '';
  const from = offsetOf(source, file.placeOf([name]));
  const text = frontMatter[name];
  return {
    text,
    ...alignSigns(text, source, from, source.length),
    isProse: name === 'ingress',
    isField: true,
  };
}
