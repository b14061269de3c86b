import type { PlacedFile } from '../content/content-set.ts';
import { fitting, summaryLimit } from '../github/fitting.ts';
import { codeSpan, markdownText } from '../github/markdown-text.ts';
import type { PageChange } from './page-changes.ts';
import type { PictureChange, SiteChanges } from './site-changes.ts';

/** What the heading and the last lines need. */
const frame = 2000;
/** A picture on more pages is on most of them. */
const pagesNamed = 10;

const ofPage = { new: 'Ny', changed: 'Endret', moved: 'Flyttet', deleted: 'Slettet' };
const ofPicture = { new: 'nytt', changed: 'endret', deleted: 'slettet' };

/** Changes as Markdown to be shown on GitHub, where it can be read by people who know no code. */
export function formatChanges(changes: SiteChanges): string {
  const { settings, code, isWhereItBegan } = changes;
  const lines = [...changes.pages.map(pageLine), ...changes.pictures.map(pictureLine)];
  const shown = lines.slice(0, fitting(lines, summaryLimit - frame));
  const left = lines.length - shown.length;
  return `${[
    '## Sider som er endret',
    lines.length === 0 ? 'Ingen sider eller bilder er endret.' : shown.join('\n'),
    ...(left === 0 ? [] : [`Her er det ikke plass til flere. ${left} endringer vises ikke.`]),
    ...(settings ? ['Innstillingene i `site.yaml` er endret. Det kan gjelde alle sider.'] : []),
    ...(code ? ['Koden er endret. Det kan gjelde alle sider.'] : []),
    ...(isWhereItBegan ? [] : [unknownBeginning]),
  ].join('\n\n')}\n`;
}

const unknownBeginning =
  'Historikken som er hentet, går ikke tilbake til der grenen begynte. Lista kan ha med endringer fra andre.';

function pageLine({ kind, file, page, from }: PageChange): string {
  const draft = page?.draft && kind !== 'deleted' ? ' (utkast)' : '';
  const origin = from === undefined ? '' : ` fra ${codeSpan(from)}`;
  return `- **${ofPage[kind]}**${origin}${draft}: ${page ? named(page) : codeSpan(file)}`;
}

function pictureLine({ name, kind, shownOn, isLogo }: PictureChange): string {
  return `- Bildet ${codeSpan(name)} er ${ofPicture[kind]}. ${placesOf(shownOn, isLogo)}`;
}

function placesOf(pages: readonly PlacedFile[], isLogo: boolean): string {
  if (isLogo) return 'Det er logoen, og gjelder alle sider.';
  if (pages.length === 0) return 'Ingen side viser det.';
  const more = pages.length - pagesNamed;
  const list = pages.slice(0, pagesNamed).map(named).join('; ');
  return `Det gjelder ${list}${more > 0 ? ` og ${more} til` : ''}.`;
}

/** Title and address; where the title cannot be read the file says which page it is. */
function named({ frontMatter, source, address }: PlacedFile): string {
  const title =
    frontMatter === undefined ? codeSpan(source.path) : markdownText(frontMatter.tittel);
  return `${title}, ${codeSpan(address)}`;
}
