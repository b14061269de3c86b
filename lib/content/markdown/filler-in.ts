const filler = /(?<![\p{L}\d])(?:lorem ipsum|TODO|FIXME|TBD)(?![\p{L}\d])/u;
const inAnyCase = /(?<![\p{L}\d])lorem ipsum(?![\p{L}\d])/iu;

/** The first words of a text that only keep the place of others: «Lorem ipsum», «TODO». */
export function fillerIn(
  text: string,
): { readonly words: string; readonly index: number } | undefined {
  const found = [filler.exec(text), inAnyCase.exec(text)].filter((each) => each !== null);
  const [first] = found.toSorted((one, other) => one.index - other.index);
  return first === undefined ? undefined : { words: first[0], index: first.index };
}
