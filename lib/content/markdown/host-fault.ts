import { domainToUnicode } from 'node:url';
import { likeLatin } from './like-latin.ts';
import { shorten } from './shorten.ts';
import type { AddressFault } from './told-address.ts';

/** Letters of the languages around us: another script can look like another host. */
const plain =
  /^(?:[a-z0-9æøåäöü](?:[a-z0-9æøåäöü-]*[a-z0-9æøåäöü])?\.)+[a-zæøåäöü][a-z0-9-]*[a-z0-9]$/i;
const ours = /^[æøåäöü]+$/i;
const closed =
  /^(?:[^.]+|.+\.(?:localhost|local|internal|intranet|lan|home|corp|invalid)|0\..*|10\..*|127\..*|169\.254\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|\[.*\])$/i;

/** Whether a host is a site's name that everyone can see through and reach. */
export function isPlainHost(host: string): boolean {
  return plain.test(host) && !closed.test(host) && !/xn--/i.test(host);
}

/** What is wrong with the host of a web address that begins with `https://`, and is told of as `named`. */
export function hostFault(url: string, named: string): AddressFault | undefined {
  const [, before = '', host = '', port = '', rest = ''] =
    /^https:\/\/(?:([^/?#]*)@)?([^/?#]*?)(:\d*)?([/?#].*)?$/s.exec(url) ?? [];
  if (before !== '') return userFault(named, host, `https://${host}${port}${rest}`);
  if (isPlainHost(host) && port !== ':') return undefined;
  if (closed.test(host) && host !== '') return closedFault(named);
  const meant = plainFrom(host);
  const right =
    meant === undefined ? undefined : `https://${meant}${port === ':' ? '' : port}${rest}`;
  return {
    rule: 'link-host',
    message: messageFor(host),
    right,
    hint: 'Skriv navnet på nettstedet slik det står i nettleseren, med vanlige bokstaver.',
  };
}

function userFault(named: string, host: string, right: string): AddressFault {
  return {
    rule: 'link-host',
    message: `${named} fører til «${shorten(host)}», ikke til det som står foran «@».`,
    right: hostFault(right, '') === undefined ? right : undefined,
    hint: 'Skriv adressen uten «@» og det som står foran.',
  };
}

function closedFault(named: string): AddressFault {
  return {
    rule: 'link-local',
    message: `${named} virker bare på din egen maskin eller i et lukket nett.`,
    hint: 'Skriv en adresse som alle kan nå.',
  };
}

function messageFor(host: string): string {
  if (host === '') return 'Adressen mangler navnet på nettstedet.';
  if (/^[\d.]+$|^0x/i.test(host))
    return `«${shorten(host)}» er et nummer, ikke navnet på et nettsted.`;
  const foreign = [...new Set(unicodeOf(host).match(/[^a-z0-9æøåäöü.-]/giu) ?? [])];
  if (foreign.length > 0) {
    return `Navnet «${shorten(unicodeOf(host))}» har tegn som kan forveksles med andre: ${shorten(foreign.join(' '))}`;
  }
  return `Nettstedet kan ikke hete «${shorten(host)}».`;
}

/** The name that was meant: with its own letters, and ours for those that look like them. */
function plainFrom(host: string): string | undefined {
  const name = unicodeOf(host);
  // A word of another script alone means that word.
  if (name.split('.').some((label) => /^\P{ASCII}+$/u.test(label) && !ours.test(label))) {
    return undefined;
  }
  const meant = likeLatin(name).replace(/\.$/, '');
  return isPlainHost(meant) && meant !== host ? meant : undefined;
}

/** `xn--blbr-roah.no` is `blåbær.no`. */
function unicodeOf(host: string): string {
  return /xn--/i.test(host) ? domainToUnicode(host) || host : host;
}
