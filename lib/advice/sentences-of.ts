/** A sentence's place in its text. */
export interface Sentence {
  readonly text: string;
  /** Of its first sign. */
  readonly start: number;
}

const stop = /(?<![.!?…])[.!?…]+["”»’)\]]*(?=\s)/g;

/** What ends in a full stop and yet is followed by more of the sentence. */
const abbreviations = new Set(
  `adm.dir adr art avd bl.a ca d.v.s dok dr dvs ekskl etg ev evt f.eks f.o.m fr gj.sn gt h.h.v
  henh hhv hr i.f.t i.h.t iflg ift iht inkl innst jan feb aug sept okt nov des jf jfr kap kgl kl
  kr kst m.a.o m.h.t maks meld mht min nr ot p.g.a p.t pga pkt prof prop red ref s s.k sml sst st
  t.o.m tilsv tlf v.h.a vedr vha vn vs`.split(/\s+/),
);

/** The sentences of a text, one after the other. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number) => {
    const sentence = text.slice(from, to);
    const start = from + sentence.length - sentence.trimStart().length;
    if (sentence.trim() !== '') sentences.push({ text: sentence.trim(), start });
    from = to;
  };
  for (const { 0: signs, index } of text.matchAll(stop)) {
    const before = text.slice(Math.max(from, index - reach), index);
    const after = text.slice(index + signs.length, index + signs.length + reach).trimStart();
    if (isEnd(before, signs, after)) add(index + signs.length);
  }
  add(text.length);
  return sentences;
}

/** So far around a full stop one looks to tell what it is. */
const reach = 40;

function isEnd(before: string, signs: string, after: string): boolean {
  // `3. Skole`: a number alone is no sentence.
  if (!/[\p{L}\uFFFC]/u.test(before)) return false;
  // `20. juni`, `Hva? sa hun`: more of it follows.
  if (!/^[^\p{L}\p{N}]*(?![\p{Ll}])[\p{L}\p{N}\uFFFC]/u.test(after)) return false;
  return !signs.startsWith('.') || signs.startsWith('..') || !isShortened(before, after);
}

/** Whether the full stop belongs to an abbreviation or to the first letter of a name. */
function isShortened(before: string, after: string): boolean {
  const [, former = '', last = ''] = /(?:(\S+)\s+)?[^\p{L}\p{N}\s]*(\S+)$/u.exec(before) ?? [];
  if (abbreviations.has(last.toLowerCase())) return true;
  // `Kari A. Nordmann`, `K. A. Nordmann`; but `på nivå A. Det …`.
  return /^\p{Lu}$/u.test(last) && (/^$|^\p{Lu}/u.test(former) || /^\p{Lu}\./u.test(after));
}
