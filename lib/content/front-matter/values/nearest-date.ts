/** The first letters of each month, in Norwegian and in English. */
const months = [
  /^jan/i,
  /^feb/i,
  /^mar/i,
  /^apr/i,
  /^ma[iy]/i,
  /^jun/i,
  /^jul/i,
  /^aug/i,
  /^sep/i,
  /^o[kc]t/i,
  /^nov/i,
  /^de[sc]/i,
];

/** Ways to write a day or a month: Norwegians write the day first. */
const forms: readonly RegExp[] = [
  /^(?<year>\d{4})[-./ ](?<month>\d{1,2})[-./ ](?<day>\d{1,2})(?:[T ].*)?$/,
  /^(?<day>\d{1,2})[-./ ]+(?<month>\d{1,2})[-./ ]+(?<year>\d{4}|\d{2})\.?$/,
  /^(?:[a-zæøå]+dag,? )?(?:den )?(?<day>\d{1,2})\.? *(?<name>[a-z]+)\.?,? +(?<year>\d{4})$/i,
  /^(?<name>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? +(?<year>\d{4})$/i,
  /^(?<name>[a-z]+)\.? +(?<year>\d{4})$/i,
  /^(?<year>\d{4})[-./ ](?<month>\d{1,2})$/,
  /^(?<month>\d{1,2})[-./ ](?<year>\d{4})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
];

/** The day or month that a text tells in another way than `2026-11-23` or `2026-11`. */
export function nearestDate(written: string): string | undefined {
  const found = forms.map((form) => form.exec(written)?.groups).find((groups) => groups);
  if (found === undefined) return undefined;
  const { year = '', month, name, day } = found;
  const number = month ?? monthNumber(name ?? '');
  const steps = [year.padStart(4, '20'), number, ...(day === undefined ? [] : [day])];
  return steps.map((step) => step.padStart(2, '0')).join('-');
}

function monthNumber(name: string): string {
  return String(months.findIndex((month) => month.test(name)) + 1);
}
