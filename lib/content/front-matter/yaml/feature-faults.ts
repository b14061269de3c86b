import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  type Node,
  type Scalar,
  visit,
} from 'yaml';
import { type FieldShape, isFieldName } from '../field-shape.ts';
import { keyFaults } from './key-faults.ts';
import type { YamlFault } from './yaml-fault.ts';

/** What YAML would read as something else than it looks like, without saying so. */
export function featureFaults(
  text: string,
  document: Document,
  shape: FieldShape,
): readonly YamlFault[] {
  // A text alone has no fields to be mistaken for others.
  if (isScalar(document.contents)) return [];
  const faults: YamlFault[] = [];
  visit(document, (key, node) => {
    if (isMap(node)) faults.push(...keyFaults(node, shape));
    if (isScalar(node)) faults.push(...scalarFaults(text, node, shape));
    if (isScalar(node) && typeof key === 'number') faults.push(...itemFaults(text, node, shape));
    if (isNode(node)) faults.push(...signFaults(text, node));
  });
  return faults;
}

function signFaults(text: string, node: Node): readonly YamlFault[] {
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node)) return [signFault(offset)];
  const hasSign = node.anchor !== undefined || node.tag !== undefined;
  return hasSign ? [signFault(signBefore(text, offset))] : [];
}

function signFault(offset: number): YamlFault {
  return {
    offset,
    kind: 'feature',
    rule: 'yaml-feature',
    message: 'Verdien begynner med `&`, `*` eller `!`, som har en egen betydning her.',
    hint: 'Sett verdien i anførselstegn.',
  };
}

function scalarFaults(text: string, scalar: Scalar, shape: FieldShape): YamlFault[] {
  const [start, end] = scalar.range ?? [0, 0];
  const source = text.slice(start, end);
  const comment = scalar.comment ? [commentFault(text, start, end, scalar.comment)] : [];
  if (scalar.type === 'PLAIN') return [...comment, ...plainFaults(text, start, source, shape)];
  if (scalar.type !== 'QUOTE_DOUBLE') return comment;
  const escaped = /(?:^|[^\\])(?:\\\\)*(\\[^"\\])/s.exec(source);
  return escaped === null
    ? comment
    : [...comment, escapeFault(start + escaped.index + escaped[0].length - 2)];
}

/** A field without a blank after its colon passes for an item that is a text. */
function itemFaults(text: string, item: Scalar, shape: FieldShape): readonly YamlFault[] {
  const [start, end] = item.range ?? [0, 0];
  const name = /^([a-zæøå]+):(?=\S)/.exec(text.slice(start, end))?.[1];
  if (item.type !== 'PLAIN' || name === undefined || !isFieldName(shape, name)) return [];
  return [
    {
      offset: start,
      kind: 'syntax',
      rule: 'yaml-syntax',
      message: 'Det mangler et mellomrom etter kolon.',
      hint: 'Skriv et mellomrom etter kolon.',
    },
  ];
}

function commentFault(text: string, start: number, end: number, comment: string): YamlFault {
  const sign = text.indexOf('#', end);
  const isOnLine = !text.slice(end, sign).includes('\n');
  return isOnLine
    ? {
        offset: start,
        kind: 'comment',
        rule: 'yaml-comment',
        message: `Alt etter «#» faller bort: «#${comment}».`,
        hint: 'Sett hele verdien i anførselstegn. Er det en kommentar, flytt den til en egen linje.',
      }
    : {
        offset: sign,
        kind: 'superfluous',
        rule: 'yaml-comment',
        message: `En linje midt i verdien begynner med «#» og faller bort: «#${comment}».`,
        hint: 'Slett linjen, eller sett hele verdien i anførselstegn.',
      };
}

function escapeFault(offset: number): YamlFault {
  return {
    offset,
    kind: 'escape',
    rule: 'yaml-feature',
    message: 'Omvendt skråstrek har en egen betydning mellom anførselstegn.',
    hint: 'Skriv to omvendte skråstreker, eller bruk enkle anførselstegn.',
  };
}

/** Lines that were not meant to go on with the value above them, and points that do not begin as points do. */
function plainFaults(
  text: string,
  start: number,
  source: string,
  shape: FieldShape,
): readonly YamlFault[] {
  const [first = '', ...rest] = source.split('\n');
  const below = /\n[^\S\n]*$/.test(text.slice(0, start));
  if (below && /^(?:[-–—•*](?!\s*$)|\d+[.)]\s)/.test(first)) return [pointFault(start)];
  let offset = start + first.length + 1;
  for (const line of rest) {
    const word = line.trimStart();
    const name = /^([a-zæøå]+):/.exec(word)?.[1];
    if (/^-+(?:\s|$)/.test(word) || (name !== undefined && isFieldName(shape, name))) {
      return [swallowedFault(offset + line.length - word.length)];
    }
    offset += line.length + 1;
  }
  return [];
}

function pointFault(offset: number): YamlFault {
  return {
    offset,
    kind: 'syntax',
    rule: 'yaml-syntax',
    message: 'Punktet begynner ikke med «- ».',
    hint: 'Begynn hvert punkt med en bindestrek og et mellomrom.',
  };
}

function swallowedFault(offset: number): YamlFault {
  return {
    offset,
    kind: 'indent',
    rule: 'yaml-syntax',
    message: 'Linjen er rykket inn slik at den blir en del av verdien over.',
    hint: 'Rykk inn like langt som linjene på samme nivå. Hører linjen til verdien over, sett hele verdien i anførselstegn.',
  };
}

/** Where the anchor or the tag of the value at `offset` begins. */
function signBefore(text: string, offset: number): number {
  const before = /[&!](?:(?!\s[&!]).)*$/s.exec(text.slice(0, offset));
  return before?.index ?? offset;
}
