import { isPlainHost } from './host-fault.ts';
import type { AddressFault } from './told-address.ts';

const form = /^(?:mailto:(?:\/\/)?)?([a-z\dæøåäöü._+-]+)@([^@?]+?)(?:\?.*)?$/is;

/** What is wrong with an address for e-mail: it is `mailto:`, a name, `@` and a host, and nothing more. It is told of as `named`. */
export function mailFault(url: string, named: string): AddressFault | undefined {
  const [, name, host] = form.exec(url) ?? [];
  const isMail = /^mailto:/i.test(url) || (name !== undefined && !/[/:#]/.test(url));
  if (!isMail) return undefined;
  const right =
    name !== undefined && isPlainHost(host ?? '') ? `mailto:${name}@${host}` : undefined;
  if (right === url) return undefined;
  return {
    rule: 'link-mail',
    message: `${named} er ikke bare «mailto:» og en e-postadresse.`,
    right,
    hint: 'Skriv `mailto:` og så bare e-postadressen: `mailto:navn@eksempel.no`.',
  };
}
