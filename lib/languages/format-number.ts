const numbers = new Intl.NumberFormat('nb');

/** A number as Norwegians write it, with hard blanks between thousands. */
export function formatNumber(number: number): string {
  return numbers.format(number);
}
