import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlacedFile } from '../content/content-set.ts';
import { reserved } from '../content/rules/reserved.ts';
import { isDevice } from '../content/source/is-device.ts';
import { printedPath } from '../content/source/printed-path.ts';
import type { Language } from '../languages/language.ts';
import { addChild } from './add-child.ts';
import { choosePart } from './choose-part.ts';
import { freeWord } from './free-word.ts';
import { newPageText } from './new-page-text.ts';
import type { ExistingPages } from './read-pages.ts';
import type { PageRequest } from './read-request.ts';
import { RequestError } from './request-error.ts';
import { wordOfTitle } from './word-of-title.ts';
import type { FileChange } from './write-files.ts';

interface Place {
  readonly contentDirectory: string;
  readonly workingDirectory: string;
  /** ISO date. */
  readonly today: string;
}

/** A page to be made. */
export interface PagePlan {
  readonly id: string;
  /** What the id was to be, had nothing had it. */
  readonly wish: string;
  readonly changes: readonly FileChange[];
}

/** A folder that the page shall be in, in its language. */
interface Home {
  readonly language: Language;
  /** Relative to the content folder. */
  readonly folder: string;
  /** Of what is in the folder. */
  readonly address: string;
  readonly index?: PlacedFile;
}

/**
 * What is to be written for a page that is asked for: its file, and a line in its part's file;
 * the same in every other language that has the part. Throws `RequestError` where it cannot be made.
 */
export function planPage(request: PageRequest, pages: ExistingPages, place: Place): PagePlan {
  const wish = wordOfTitle(request.title);
  if (wish === '') {
    throw new RequestError(
      `Tittelen «${request.title}» gir ikke noe navn på fila. Den må ha minst én bokstav fra a til å eller ett tall.`,
    );
  }
  const part = choosePart(request, pages.parts);
  const homes = homesOf(part, pages.parts);
  const pathOf = ({ folder }: Home, name: string) =>
    join(place.contentDirectory, folder, `${name}.md`);
  const existing = homes.map((home) => pathOf(home, wish)).find(existsSync);
  if (existing !== undefined) throw new RequestError(isThere(existing, place));
  const name = freeWord(
    wish,
    (word) =>
      isDevice(word) ||
      (part === undefined && reserved.has(word)) ||
      homes.some(
        (home) => pages.isTakenAddress(`${home.address}/${word}`) || existsSync(pathOf(home, word)),
      ),
  );
  const id = freeWord(wish, pages.isTakenId);
  return {
    id,
    wish,
    changes: homes.flatMap((home) => [
      { path: pathOf(home, name), text: textOf(request, id, home, place), replaces: false },
      ...(home.index === undefined ? [] : [indexChange(home.index, id, place)]),
    ]),
  };
}

function homesOf(part: PlacedFile | undefined, parts: readonly PlacedFile[]): readonly Home[] {
  if (part === undefined) return [{ language: 'nb', folder: 'nb', address: '' }];
  const translations = parts.filter(
    ({ id, language }) => id === part.id && language !== part.language,
  );
  return [part, ...translations].map((index) => ({
    language: index.language,
    folder: dirname(index.source.path),
    address: index.address,
    index,
  }));
}

/** Of a translation, neither title nor lead is known yet; nor is the text that it is to render. */
function textOf(
  { type, title, lead }: PageRequest,
  id: string,
  { language }: Home,
  { today }: Place,
) {
  const begun = { type, id, language, date: today };
  if (language !== 'nb') return newPageText(begun);
  return newPageText({ ...begun, title, ...(lead === undefined ? {} : { lead }) });
}

function indexChange({ source }: PlacedFile, id: string, { contentDirectory }: Place): FileChange {
  const path = join(contentDirectory, source.path);
  const text = source.text === undefined ? undefined : addChild(readRaw(path), id);
  if (text === undefined) {
    throw new RequestError(
      `Listen \`innhold\` i ${source.printed} kan ikke leses. Kjør \`npm run check\`, og rett feilene i fila først.`,
    );
  }
  return { path, text, replaces: true };
}

/** With its byte order mark and line ends. */
function readRaw(path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path));
}

function isThere(path: string, { workingDirectory }: Place): string {
  return `${printedPath(path, workingDirectory)} finnes alt. Åpne den, eller gi siden en annen tittel.`;
}
