import { parseArgs } from 'node:util';
import { nearestWord } from '../content/front-matter/nearest-word.ts';
import { RequestError } from './request-error.ts';

const options = { del: { type: 'string' }, ingress: { type: 'string' } } as const;

/** The types of page that the command makes. */
const types = ['kapittel', 'mal', 'side'] as const;

export type RequestedType = (typeof types)[number];

/** A page that is asked for: `kapittel "Elvene" --del havn --ingress "Om elvene."` */
export interface PageRequest {
  readonly type: RequestedType;
  readonly title: string;
  /** The id of the part that the page belongs to. */
  readonly part?: string | undefined;
  readonly lead?: string | undefined;
}

/**
 * Reads what stands after `npm run new --`. Throws `RequestError` for a type or a title that cannot be used,
 * and another error for options that are none, or that `env` shows npm has kept to itself.
 */
export function readRequest(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): PageRequest {
  if (Object.keys(options).some((name) => env[`npm_config_${name}`] !== undefined)) {
    throw new Error(
      'Valgene kom ikke fram. Skriv «--» foran typen:\n  npm run new -- kapittel "Tittelen" --del id-en',
    );
  }
  const { values, positionals } = parseWords(words);
  const [written = '', ...rest] = positionals;
  if (written === '') {
    throw new RequestError(
      `Skriv hva slags side du vil lage, og hva den heter:\n  ${exampleOf('kapittel')}\n${typesText}`,
    );
  }
  const type = types.find((name) => name === written);
  if (type === undefined) throw new RequestError(unknownType(written));
  const title = rest.join(' ').replace(/\s+/g, ' ').trim();
  if (title === '') throw new RequestError(`Siden mangler tittel. Skriv:\n  ${exampleOf(type)}`);
  return { type, title, part: values.del, lead: values.ingress };
}

const typesText = 'Typene er `kapittel`, `mal` og `side`.';

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch {
    throw new Error(
      'Valgene er «--del» med id-en til en del, og «--ingress» med en tekst i anførselstegn.',
    );
  }
}

function unknownType(written: string): string {
  const near = nearestWord(written, types);
  return `Typen «${written}» finnes ikke. ${near === undefined ? typesText : `Mente du \`${near}\`?`}`;
}

function exampleOf(type: RequestedType): string {
  return `npm run new -- ${type} "Tittelen"`;
}
