import type { PageRequest } from './read-request.ts';

/** The command that asks for a page, to be copied. */
export function commandText({ type, title, part, lead }: PageRequest): string {
  return [
    `npm run new -- ${type} ${quote(title)}`,
    ...(part === undefined ? [] : [`--del ${part}`]),
    ...(lead === undefined ? [] : [`--ingress ${quote(lead)}`]),
  ].join(' ');
}

/** As one word to a shell: to all of them, where it has none of their signs. */
function quote(text: string): string {
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", String.raw`'\''`)}'` : `"${text}"`;
}
