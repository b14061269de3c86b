import { fetchedBy, isInside } from './active-css.ts';
import { drawingElements, movingElements } from './drawing-elements.ts';
import { cut, type DrawingFault, deleteIt } from './drawing-fault.ts';
import type { Attribute, OpenTag } from './read-parts.ts';

const moving = 'Tegningen beveger seg. Nettstedet viser bare bilder som står stille.';

/** The fault of an element that may not be in a drawing, with all that stands in it. */
export function elementFault(
  { name, source, offset, isEmpty }: OpenTag,
  isForeign: boolean,
): DrawingFault | undefined {
  if (isForeign || drawingElements.has(name)) return undefined;
  const hint = isEmpty
    ? deleteIt(source)
    : deleteIt(source, ` og alt fram til og med \`</${name}>\``);
  if (movingElements.has(name)) return { offset, rule: 'media-animated', message: moving, hint };
  const message = /script$/.test(name)
    ? `Tegningen har «<${name}>», som kjører kode.`
    : `Tegningen har «<${name}>», som ikke hører til i en tegning.`;
  return { offset, rule: 'media-active', message, hint };
}

/** What an attribute may not do. */
export function attributeFaults({
  name,
  value,
  source,
  offset,
}: Attribute): readonly DrawingFault[] {
  const rule = 'media-active';
  const hint = deleteIt(source);
  if (/^on/i.test(name)) {
    return [{ offset, rule, message: `Tegningen har «${name}», som kjører kode.`, hint }];
  }
  const isAddress = /^(?:[^:]+:)?href$/i.test(name) || name === 'xml:base';
  if (isAddress && runsCode(value)) {
    return [{ offset, rule, message: `Tegningen har «${cut(value)}», som kjører kode.`, hint }];
  }
  const fetched = isAddress ? [value].filter((address) => !isInside(address)) : fetchedBy(value);
  return fetched.slice(0, 1).map((what) => ({
    offset,
    rule,
    message: `Tegningen viser til noe utenfor seg selv: «${cut(what)}».`,
    hint,
  }));
}

/** Browsers pass over blanks and controls in an address. */
function runsCode(address: string): boolean {
  return /^(?:javascript|vbscript):/i.test(address.replace(/[\s\p{Cc}]/gu, ''));
}

/** What the text of a `<style>` may not do. */
export function styleFaults(css: string, offset: number): readonly DrawingFault[] {
  const fetched = fetchedBy(css).map((what) => ({
    offset: offset + Math.max(0, css.indexOf(what)),
    rule: 'media-active' as const,
    message: `Tegningen viser til noe utenfor seg selv: «${cut(what)}».`,
    hint: deleteIt(what),
  }));
  const moves = css.search(/@(?:-webkit-)?keyframes/i);
  return moves === -1
    ? fetched
    : [
        ...fetched,
        {
          offset: offset + moves,
          rule: 'media-animated',
          message: moving,
          hint: 'Slett stilen som begynner her, og lagre tegningen på nytt.',
        },
      ];
}
