import { posix } from 'node:path';
import type { ContentSet, PlacedFile } from '../content-set.ts';
import { nearestWord } from '../front-matter/nearest-word.ts';
import { correction } from '../markdown/correction.ts';
import { shorten } from '../markdown/shorten.ts';
import { fileFault } from '../source/file-fault.ts';
import type { Rule } from './rule.ts';

/** A link to a file, or to an address without its beginning, leads nowhere once the page is published. */
export const fileLinksRule: Rule = (content) =>
  content.files.flatMap((file) =>
    (file.rendered?.links ?? []).filter(isToFile).map(({ url, line, column }, index) => {
      const right = index < mostMended ? addressFor(url, file, content) : undefined;
      return fileFault(
        file.source.printed,
        'link-file',
        `«${shorten(url)}» er ikke adressen til en side.`,
        right === undefined ? otherwise : correction(right, url, otherwise),
        { line, column },
      );
    }),
  );

/** Of more, nobody is told one by one. */
const mostMended = 50;
const otherwise = 'Skriv hele adressen til siden, fra «/»: `/side-pa-nettstedet`.';

function isToFile({ url }: { readonly url: string }): boolean {
  return !/^(?:[/#]|https:|mailto:)/.test(url);
}

/** The address of the page that the link was meant for. */
function addressFor(url: string, from: PlacedFile, content: ContentSet): string | undefined {
  const [, written = '', rest = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(url) ?? [];
  if (written === '') return undefined;
  const page = pageOf(decodeURI(written), from, content);
  return page === undefined ? undefined : `${page}${rest}`;
}

function pageOf(written: string, from: PlacedFile, content: ContentSet): string | undefined {
  // From the file itself, from its language, from the content, and from the whole project.
  const folders = [posix.dirname(from.source.path), from.language, '.'];
  const paths = folders.map((folder) => posix.join(folder, written.replace(/^content\//, '')));
  const files = paths.flatMap((path) => [path, `${path}.md`, `${path}/index.md`]);
  const exact = files.map((path) => content.byPath.get(path)).find((file) => file !== undefined);
  const name = posix.basename(written).replace(/\.\w+$/, '');
  return exact?.address ?? nearestWord(`/${name}`, content.byAddress.keys());
}
