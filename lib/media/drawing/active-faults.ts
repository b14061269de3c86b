import { type DrawingFault, deleteIt } from './drawing-fault.ts';
import type { DrawingPart, OpenTag } from './read-parts.ts';
import { attributeFaults, elementFault, styleFaults } from './tag-faults.ts';

/** Prefixes of these are as good as none. */
const drawn = /^http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml|1998\/Math\/MathML)$/;

/** What could run, fetch or move when a drawing is opened. Of what stands in a refused element, nothing. */
export function activeFaults(parts: readonly DrawingPart[]): readonly DrawingFault[] {
  const isForeign = foreignNames(parts);
  const faults: DrawingFault[] = [];
  const open: OpenTag[] = [];
  let refused: OpenTag | undefined;
  for (const part of parts) {
    if (part.kind === 'close') {
      if (open.pop() === refused) refused = undefined;
      continue;
    }
    if (refused === undefined) faults.push(...faultsOf(part, open.at(-1), isForeign));
    if (part.kind !== 'open' || part.isEmpty) continue;
    open.push(part);
    if (elementFault(part, isForeign(part.name)) !== undefined) refused ??= part;
  }
  return faults;
}

function faultsOf(
  part: DrawingPart,
  parent: OpenTag | undefined,
  isForeign: (name: string) => boolean,
): readonly DrawingFault[] {
  switch (part.kind) {
    case 'open': {
      const fault = elementFault(part, isForeign(part.name));
      return fault === undefined ? part.attributes.flatMap(attributeFaults) : [fault];
    }
    case 'text':
      return parent?.name === 'style' ? styleFaults(part.source, part.offset) : [];
    case 'instruction':
    case 'doctype':
      return [declared(part)];
    case 'declaration':
      return encodingFaults(part);
    default:
      return [];
  }
}

/** Programs note things of their own in a drawing, each name with the program's prefix. */
function foreignNames(parts: readonly DrawingPart[]): (name: string) => boolean {
  const prefixes = parts.flatMap((part) => (part.kind === 'open' ? part.attributes : []));
  const drawing = new Set(
    prefixes.flatMap(({ name, value }) =>
      name.startsWith('xmlns:') && drawn.test(value) ? name.slice('xmlns:'.length) : [],
    ),
  );
  return (name) => {
    const [prefix, local] = name.split(':');
    return local !== undefined && !drawing.has(prefix ?? '');
  };
}

function declared({ source, offset }: DrawingPart): DrawingFault {
  const [beginning = ''] = /^<[!?][\w-]+/.exec(source) ?? [];
  return {
    offset,
    rule: 'media-active',
    message: `Tegningen har «${beginning}», som kan endre eller hente det den viser.`,
    hint: deleteIt(source),
  };
}

/** Browsers may believe the file, and read other signs than we did. */
function encodingFaults({ source, offset }: DrawingPart): readonly DrawingFault[] {
  const [written, encoding = 'utf-8'] = /encoding\s*=\s*["']([^"']*)["']/.exec(source) ?? [];
  if (written === undefined || /^(?:utf-8|us-ascii)$/i.test(encoding)) return [];
  return [
    {
      offset: offset + source.indexOf(written),
      rule: 'file-encoding',
      message: `Tegningen sier at den er lagret som «${encoding}», men den er lagret som UTF-8.`,
      hint: `Skriv \`encoding="UTF-8"\` i stedet for \`${written}\`.`,
    },
  ];
}
