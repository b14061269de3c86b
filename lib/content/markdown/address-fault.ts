import { hostFault } from './host-fault.ts';
import { mailFault } from './mail-fault.ts';
import { mendAddress } from './mend-address.ts';
import { shorten } from './shorten.ts';
import type { AddressFault } from './told-address.ts';
import { wholeAddress } from './whole-address.ts';

const forms = 'Skriv `https://…`, `mailto:…`, `/side-pa-nettstedet` eller `#sted-pa-siden`.';
const everywhere = 'Legg fila et sted alle kan nå, og skriv adressen dit.';

/**
 * What is wrong with a link's address, that was `written` so; nothing where it is well formed.
 * Addresses that begin with the name of a page or a file are for those who know which there are.
 */
export function addressFault(url: string, written: string = url): AddressFault | undefined {
  const named = `«${shorten(written)}»`;
  if (/^(?:[a-z]:[\\/]|\\\\|file:)/i.test(url)) return localFile(named);
  return signFault(url, named) ?? webFault(url, named) ?? mailFault(url, named) ?? schemeFault(url);
}

function localFile(named: string): AddressFault {
  const message = `${named} er en fil på din egen maskin. Ingen andre kan åpne den.`;
  return { rule: 'link-local', message, hint: everywhere };
}

/** Blanks, backslashes and the like; what is wrong beside them comes first, where it cannot be put right. */
function signFault(url: string, named: string): AddressFault | undefined {
  const mended = mendAddress(url);
  if (mended === url) return undefined;
  const further = addressFault(mended);
  const right = further === undefined ? mended : further.right;
  if (further !== undefined && right === undefined) return further;
  return {
    rule: 'link-signs',
    message: `Adressen ${named} har tegn som ikke kan stå i en adresse.`,
    right,
    hint: 'Skriv adressen uten mellomrom, omvendt skråstrek og løse prosenttegn.',
  };
}

function webFault(url: string, named: string): AddressFault | undefined {
  const whole = wholeAddress(url);
  if (whole === undefined) return undefined;
  const fault = hostFault(whole, named);
  if (fault !== undefined || whole === url) return fault;
  return {
    rule: 'link-http',
    message: `Adressen ${named} begynner ikke med «https://».`,
    right: whole,
    hint: 'Begynn adressen med `https://`.',
  };
}

function schemeFault(url: string): AddressFault | undefined {
  const [, scheme] = /^(?!https:|mailto:)([a-z][a-z\d+.-]*:)/i.exec(url) ?? [];
  if (scheme === undefined) return undefined;
  return {
    rule: 'link-scheme',
    message: `En lenke kan ikke begynne med «${scheme}».`,
    hint: /^(?:tel|sms|callto):/i.test(url) ? 'Skriv nummeret som vanlig tekst.' : forms,
  };
}
