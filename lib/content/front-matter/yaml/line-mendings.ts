import { type FieldShape, isFieldName } from '../field-shape.ts';
import {
  indentMendings,
  itemMendings,
  placeMending,
  pointMendings,
  strayMendings,
  tabMendings,
} from './indent-mendings.ts';
import type { Mending } from './mending.ts';
import type { PlacedFault } from './read-yaml.ts';
import { valueMendings } from './value-mendings.ts';
import { quoted, splitLine, withChange, type YamlLine } from './yaml-line.ts';

/** The ways to put the line of a fault right, the likeliest first. `shape` tells what fields there are. */
export function lineMendings(
  fault: PlacedFault,
  lines: readonly string[],
  shape: FieldShape,
): readonly Mending[] {
  const index = fault.line - 1;
  const written = lines[index] ?? '';
  const line = splitLine(written);
  if (written.trim() === '') return [];
  switch (fault.kind) {
    case 'orphan':
    case 'superfluous':
    case 'unusable':
      return [];
    case 'place': {
      const { start = '' } = fault;
      return start.includes('-')
        ? itemMendings(lines, index, start)
        : [placeMending(written, start)];
    }
    case 'tab':
      return tabMendings(lines, index);
    case 'comment':
      return [commentMending(line)];
    case 'escape':
      return escapeMendings(line);
    case 'feature':
      return [...quotedItemMendings(written, fault.column), ...valueMendings(lines, index)];
    case 'indent':
      return [
        ...spellingMendings(line, shape),
        ...pointMendings(lines, index),
        ...indentMendings(lines, index),
        ...valueMendings(lines, index),
      ];
    default:
      return [
        ...strayMendings(written),
        ...spellingMendings(line, shape),
        ...pointMendings(lines, index),
        ...valueMendings(lines, index),
        ...indentMendings(lines, index),
      ];
  }
}

/** Each backslash that is not itself escaped, doubled. Not where it hides the end of the line. */
function escapeMendings(line: YamlLine): readonly Mending[] {
  const value = line.value.replace(/\\(["\\])|\\/g, (all, sign) => (sign ? all : '\\\\'));
  return line.value.endsWith('\\') ? [] : [withChange(line, { value })];
}

/** What stands after the value in quotes is a comment; else it may be part of the value. */
function commentMending(line: YamlLine): Mending {
  const apart = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s+#/.exec(line.value)?.[1];
  const { right, hint } = withChange(line, { value: apart ?? quoted(line.value) });
  return apart === undefined
    ? { right, hint: `${hint} Er det en kommentar, flytt den til en egen linje.` }
    : { right, hint: `${hint} Flytt kommentaren til en egen linje.` };
}

/** An item of a list between brackets, in quotes. */
function quotedItemMendings(line: string, column: number): readonly Mending[] {
  const [before, after] = [line.slice(0, column - 1), line.slice(column - 1)];
  const item = /^[^,[\]{}]+/.exec(after)?.[0].trimEnd() ?? '';
  if (!/[[{]/.test(before) || item === '') return [];
  const right = `${before}${quoted(item)}${after.slice(item.length)}`;
  return [withChange(splitLine(right), {})];
}

/** Signs that were left out, or that look like the right ones. */
function spellingMendings(line: YamlLine, shape: FieldShape): readonly Mending[] {
  const { indent, dash, value, key } = line;
  if (/[^\S ]/.test(`${indent}${dash}${key}`)) return [spacedMending(line)];
  if (key !== '') return [];
  const point = /^(?:[-–—•*]\s*|\d+[.)]\s+)(?=[^\s-])(.+)$/.exec(value)?.[1];
  if (point !== undefined) {
    return [
      withChange(line, { dash: `${dash}- `, value: point }, 'Punktet begynner ikke med «- ».'),
    ];
  }
  const [, name = '', sign = '', rest = ''] =
    /^([\p{L}_][\p{L}\p{N}_]*)\s*([^\p{L}\p{N}\s]?)\s*(.*)$/u.exec(value) ?? [];
  if (name === '' || (sign !== ':' && !isFieldName(shape, name))) return [];
  const message = sign === ':' ? 'Det mangler et mellomrom etter kolon.' : noColon(name);
  if (rest === '') return [withChange(line, { key: `${name}:`, value: '' }, message)];
  return [rest, quoted(rest)].map((one) =>
    withChange(line, { key: `${name}: `, value: one }, message),
  );
}

function noColon(name: string): string {
  return `Det mangler et kolon etter \`${name}\`.`;
}

/** Blanks that do not break a line are no blanks to YAML. */
function spacedMending({ indent, dash, key, value }: YamlLine): Mending {
  const [place, name] = [`${indent}${dash}`, key].map((part) => part.replace(/[^\S ]/g, ' '));
  const message = 'Linjen har harde mellomrom der det skal stå vanlige.';
  if (/[^\S ]/.test(indent)) {
    return { ...placeMending(`${name}${value}`, place ?? ''), message };
  }
  return withChange(splitLine(`${place}${name}${value}`), { dash: dash && '- ' }, message);
}
