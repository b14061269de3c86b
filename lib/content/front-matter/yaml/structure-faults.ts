import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type LineCounter,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { FieldGroup, FieldShape } from '../field-shape.ts';
import type { YamlFault } from './yaml-fault.ts';

type Field = Pair<unknown, unknown>;
type Group = YAMLMap<unknown, unknown>;
type IndentOf = (node: unknown) => string;

/** A field that has others below it. */
interface Owner {
  readonly name: string;
  readonly group: FieldGroup;
  readonly value: unknown;
}

/** Fields that do not stand below the one they belong to, or not in the item they belong to. */
export function structureFaults(
  { contents }: Document,
  lineCounter: LineCounter,
  { names, groups }: FieldShape,
): readonly YamlFault[] {
  if (!isMap(contents)) return [];
  const indentOf = (node: unknown) => ' '.repeat(lineCounter.linePos(offsetOf(node)).col - 1);
  const seen = new Set<string>();
  let owner: Owner | undefined;
  return contents.items.flatMap((field): readonly YamlFault[] => {
    const name = nameOf(field);
    const isOwn = names.has(name) && !seen.has(name);
    if (!isOwn && owner !== undefined && wants(owner, name)) {
      return [misplaced(field, owner, indentOf)];
    }
    seen.add(name);
    const group = groups.get(name);
    owner = group && { name, group, value: field.value };
    if (owner === undefined) return [];
    const isOutside = (one: string) => names.has(one) && !contents.has(one);
    return [
      ...orphanFaults(owner, groups, isOutside),
      ...itemFaults(owner, indentOf),
      ...inwardFaults(owner, isOutside),
    ];
  });
}

/** The first item that belongs to another list, whose name is missing above it. */
function orphanFaults(
  { group, value }: Owner,
  groups: FieldShape['groups'],
  isOutside: (name: string) => boolean,
): readonly YamlFault[] {
  if (!isSeq(value) || !group.isList) return [];
  const others = [...groups].filter(([name, { isList }]) => isList && isOutside(name));
  for (const item of value.items.filter(isMap)) {
    const names = item.items.map(nameOf);
    const [list] =
      others.find(([, { fields }]) => names.every((one) => fields.includes(one))) ?? [];
    if (list === undefined || names.some((one) => group.fields.includes(one))) continue;
    return [
      {
        offset: offsetOf(item.items[0]?.key),
        kind: 'orphan',
        rule: 'yaml-syntax',
        message: `Punktet hører til i \`${list}\`, men linjen \`${list}:\` mangler over det.`,
        hint: `Legg til linjen \`${list}:\` over dette punktet.`,
      },
    ];
  }
  return [];
}

/** Fields of the page that stand in a group which has no such field. */
function inwardFaults(
  { name, group, value }: Owner,
  isOutside: (name: string) => boolean,
): readonly YamlFault[] {
  const parts = isSeq(value) ? value.items : [value];
  return parts.filter(isMap).flatMap((part) =>
    part.flow === true
      ? []
      : part.items
          .filter((field) => !group.fields.includes(nameOf(field)) && isOutside(nameOf(field)))
          .map(({ key }) => ({
            ...place(key, ''),
            message: `Feltet \`${isScalar(key) ? key.value : ''}\` hører ikke til under \`${name}\`, men er rykket inn dit.`,
          })),
  );
}

/** The group, or the last item of the list, has no such field yet and may have one. */
function wants({ group, value }: Owner, name: string): boolean {
  if (!group.fields.includes(name)) return false;
  const last = isSeq(value) ? value.items.at(-1) : value;
  return isMap(last) ? !last.has(name) : isEmpty(value);
}

function misplaced(field: Field, { name, group, value }: Owner, indentOf: IndentOf): YamlFault {
  const last = isSeq(value) ? value.items.at(-1) : value;
  const empty = group.isList ? '  - ' : '  ';
  return {
    ...place(field.key, isMap(last) ? indentOf(last.items[0]?.key) : empty),
    message: `Feltet \`${nameOf(field)}\` hører til under \`${name}\`, men er ikke rykket inn.`,
  };
}

function itemFaults({ name, group, value }: Owner, indentOf: IndentOf): readonly YamlFault[] {
  if (!group.isList) return [];
  const noPoint = `Punktet i \`${name}\` begynner ikke med «- ».`;
  if (isScalar(value)) {
    // Below the name: a line that the name and a colon fit before begins further left.
    const start = indentOf(value);
    const isBelow = start.length <= name.length + 1;
    const isWord =
      value.type === 'PLAIN' && /^[\p{L}\p{N}/](?!\S*[.)]\s)/u.test(value.source ?? '');
    return isBelow && isWord ? [{ ...place(value, `${start}- `), message: noPoint }] : [];
  }
  if (isMap(value) && value.flow !== true) {
    const first = value.items[0];
    if (first === undefined || !group.fields.includes(nameOf(first))) return [];
    const start = `${indentOf(first.key).slice(2)}- `;
    return [{ ...place(first.key, start), message: noPoint }];
  }
  if (!isSeq(value) || value.flow === true) return [];
  return value.items.flatMap((item, index): readonly YamlFault[] => {
    const before = value.items[index - 1];
    if (!isMap(item) || !isMap(before) || !isRestOf(item, before, group)) return [];
    return [
      {
        ...place(item.items[0]?.key, indentOf(before.items[0]?.key)),
        message: `Streken begynner et nytt punkt i \`${name}\`, men feltet hører til punktet over.`,
      },
    ];
  });
}

/** No field stands in both: a whole item could not be without those of the other. */
function isRestOf(item: Group, before: Group, { fields }: FieldGroup): boolean {
  const [names, others] = [item.items.map(nameOf), before.items.map(nameOf)];
  return (
    names.length > 0 &&
    others.some((name) => fields.includes(name)) &&
    names.every((name) => fields.includes(name) && !others.includes(name))
  );
}

function place(node: unknown, start: string): Omit<YamlFault, 'message'> {
  return {
    offset: offsetOf(node),
    kind: 'place',
    rule: 'yaml-syntax',
    start,
    hint: 'Rykk inn like langt som feltene på samme nivå.',
  };
}

function nameOf({ key }: Field): string {
  return isScalar(key) ? String(key.value ?? '') : '';
}

function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null);
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
