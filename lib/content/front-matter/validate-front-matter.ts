import type { Problem } from '../problem.ts';
import { locateKey } from './locate-key.ts';
import { meantFields } from './meant-fields.ts';
import { requirementProblems } from './requirement-problems.ts';
import { salvageFields } from './salvage-fields.ts';
import { type FrontMatter, type FrontMatterType, frontMatterSchemas } from './schema.ts';
import { schemaProblems } from './schema-problems.ts';
import { show } from './words/describe-value.ts';
import { oneOf } from './words/value-hints.ts';
import type { YamlFields } from './yaml-fields.ts';

const allTypes: readonly string[] = Object.keys(frontMatterSchemas);

export interface ValidatedFrontMatter {
  /** With faults put right where there is no doubt what was meant; missing where there is. */
  readonly frontMatter?: FrontMatter;
  readonly problems: readonly Problem[];
}

/** What a page's place tells of its fields. */
interface Expected {
  /** What it can be there. Without a type a page is held to the likeliest. */
  readonly types: readonly FrontMatterType[];
  /** What it is likely to be called. */
  readonly id?: string;
}

/** Holds front matter to the schema of its type. Every fault is named; nothing is coerced. */
export function validateFrontMatter(
  parsed: YamlFields,
  file: string,
  { types: possible, ...likely }: Expected,
): ValidatedFrontMatter {
  if (parsed.extent === 'none') return { problems: parsed.problems };
  const written = parsed.data['type'];
  const type = isType(written) ? written : likeliestType(possible, parsed.data);
  const schema = frontMatterSchemas[type];
  const result = schema.safeParse({ ...parsed.data, type });
  const issues = result.error?.issues ?? [];
  const meant = meantFields(parsed, schema, issues);
  const whole = `på sider av typen \`${type}\``;
  const problems = [
    ...parsed.problems,
    ...(isType(written) || meant.isMisspelt(['type']) ? [] : typeProblems(parsed, file, possible)),
    ...schemaProblems({ fields: parsed, file, schema, issues, meant, whole, likely }),
    ...requirementProblems(parsed, type, file, meant),
  ];
  const isTypeKnown = isType(written) || possible.length === 1;
  if (!isTypeKnown || parsed.extent !== 'all') return { problems };
  const salvaged = salvageFields({ ...parsed.data, type }, parsed, schema, issues, meant);
  const known = result.data ?? schema.safeParse(salvaged).data;
  return known === undefined ? { problems } : { frontMatter: known, problems };
}

function isType(value: unknown): value is FrontMatterType {
  return typeof value === 'string' && allTypes.includes(value);
}

/** The only type a page can have where it stands; of the others, that of a goal where there is one. */
function likeliestType(
  possible: readonly FrontMatterType[],
  data: YamlFields['data'],
): FrontMatterType {
  const [only = 'side', ...others] = possible;
  if (others.length === 0) return only;
  const isGoal = Object.hasOwn(data, 'formulering');
  return possible.find((type) => (type === 'mal') === isGoal) ?? only;
}

function typeProblems(
  parsed: YamlFields,
  file: string,
  possible: readonly FrontMatterType[],
): readonly Problem[] {
  const { document, lineCounter, data, extent, faultyLines } = parsed;
  const place = locateKey(document, lineCounter, ['type']);
  if (faultyLines.has(place.line)) return [];
  const shown = show(parsed, ['type']);
  const told = { file, ...place, severity: 'error' as const };
  if (data['type'] === undefined) {
    const hint = `Legg til linjen ${oneOf('type', '', possible)}.`;
    const missing = { rule: 'key-missing' as const, message: 'Feltet `type` mangler.', hint };
    return extent === 'all' ? [{ ...told, ...missing }] : [];
  }
  const hint = `Skriv ${oneOf('type', shown, possible)}.`;
  return [
    shown === ''
      ? { ...told, rule: 'value-empty', message: '`type` er tomt.', hint }
      : { ...told, rule: 'value-unknown', message: `\`type: ${shown}\` finnes ikke.`, hint },
  ];
}
