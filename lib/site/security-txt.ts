import type { Language } from '../languages/language.ts';

/** Where RFC 9116 has it, without the base path. */
export const securityTxtFile = '.well-known/security.txt';

/** RFC 9116 recommends less than a year; after it nobody is to trust the file. */
const daysValid = 330;

interface SecurityContact {
  /** `mailto:` or `https:`. */
  readonly contact: string;
  /** Those in which faults can be reported. */
  readonly languages: readonly Language[];
  /** Where the file stands to the world, where that is known. */
  readonly canonical: string | undefined;
  /** The day of the build, as an ISO date. */
  readonly today: string;
}

/** Who takes word of faults in security, as RFC 9116 has it; valid for 330 days from the build. */
export function securityTxt({ contact, languages, canonical, today }: SecurityContact): string {
  const expires = new Date(`${today}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + daysValid);
  const fields = [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${languages.map(bcp47).join(', ')}`,
    ...(canonical === undefined ? [] : [`Canonical: ${canonical}`]),
  ];
  return `${fields.join('\n')}\n`;
}

/** Whoever reads bokmål reads Norwegian. */
function bcp47(language: Language): string {
  return language === 'nb' ? 'nb, no' : language;
}
