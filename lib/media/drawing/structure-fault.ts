import type { DrawingFault } from './drawing-fault.ts';
import type { DrawingPart, OpenTag } from './read-parts.ts';

const broken = 'Tegningen er ødelagt';
const saveAgain = 'Hent fila på nytt, eller åpne den i et tegneprogram og lagre den på nytt.';

/** Where a drawing stops to be XML: from there on, browsers show nothing of it. */
export function structureFault(parts: readonly DrawingPart[]): DrawingFault | undefined {
  const open: OpenTag[] = [];
  let hasRoot = false;
  for (const part of parts) {
    if (isMisplaced(part, open.at(-1), hasRoot)) return unreadable(part);
    hasRoot ||= part.kind === 'open';
    if (part.kind === 'open' && !part.isEmpty) open.push(part);
    if (part.kind === 'close') open.pop();
  }
  const last = open.at(-1);
  return last && fault(last.offset, `${broken}: «<${last.name}>» lukkes aldri.`, saveAgain);
}

function isMisplaced(part: DrawingPart, parent: OpenTag | undefined, hasRoot: boolean): boolean {
  switch (part.kind) {
    case 'broken':
      return true;
    case 'open':
      return parent === undefined && hasRoot;
    case 'close':
      return parent?.name !== part.name;
    case 'text':
      return parent === undefined && part.source.trim() !== '';
    default:
      return false;
  }
}

function unreadable({ source, offset }: DrawingPart): DrawingFault {
  return source === '&'
    ? fault(
        offset,
        `${broken}: tegnet «&» har en egen betydning her.`,
        'Skriv `&amp;` i stedet for `&`.',
      )
    : fault(offset, `${broken}: den kan ikke leses herfra.`, saveAgain);
}

function fault(offset: number, message: string, hint: string): DrawingFault {
  return { offset, rule: 'media-broken', message, hint };
}
