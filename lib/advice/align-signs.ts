/** Where each sign (UTF-16) of a text begins and ends in its source. */
export interface AlignedSigns {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const reference = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/iy;
/** Longer stretches than this never vanish between two signs. */
const farthest = 200;

/**
 * Finds a text in the source it was read from, between `from` and `to`: past what escapes a sign, references
 * such as `&nbsp;`, quotation marks around a value, and the indentation of its lines.
 */
export function alignSigns(text: string, source: string, from: number, to: number): AlignedSigns {
  const starts: number[] = [];
  const ends: number[] = [];
  let next = from;
  for (const sign of text.split('')) {
    const [start, end] = findSign(sign, source, next, Math.min(to, next + farthest));
    starts.push(start);
    ends.push(end);
    next = end;
  }
  return { starts, ends };
}

function findSign(sign: string, source: string, from: number, to: number): [number, number] {
  for (let index = from; index < to; index += 1) {
    const referred = referenceAt(source, index);
    if (referred !== undefined && (sign !== '&' || /^&(?:amp|#38|#x26);$/i.test(referred))) {
      return [index, index + referred.length];
    }
    if (source[index] === sign || (sign === ' ' && source[index] === '\n')) {
      return [index, index + 1];
    }
  }
  return [from, from];
}

function referenceAt(source: string, index: number): string | undefined {
  reference.lastIndex = index;
  return reference.exec(source)?.[0];
}
