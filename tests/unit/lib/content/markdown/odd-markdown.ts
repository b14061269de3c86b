/** Makes Markdown by chance, the same for the same seed; its words are `ord1`, `ord2` and on. */
export function oddMarkdown(seed: number): string {
  const random = randomFrom(seed);
  let count = 0;
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[], otherwise: Item): Item =>
    items[below(items.length)] ?? otherwise;
  const word = () => `ord${++count}`;
  const inline = (depth: number): string => {
    const inner = () => (depth > 2 ? word() : inline(depth + 1));
    const make = pick<() => string>(inlines(word, inner, below), word);
    return below(3) === 0 ? make() : `${make()} ${word()}`;
  };
  const block = (depth: number): string => {
    const inner = () => (depth > 2 ? inline(1) : block(depth + 1));
    return pick<() => string>(
      blocks(() => inline(0), inner, word, below),
      word,
    )();
  };
  const text = Array.from({ length: 1 + below(6) }, () => block(0)).join(pick(gaps, '\n\n'));
  return below(3) === 0 ? spoiled(text, below) : text;
}

const gaps = ['\n\n', '\n\n', '\n\n', '\n'];

function inlines(word: () => string, inner: () => string, below: (limit: number) => number) {
  const address = () =>
    ['/a', '#a', 'https://example.org/', 'a.md', 'media/kart.svg', ''][below(6)] ?? '';
  const name = () => ['a', 'b', '__proto__', 'Å'][below(4)] ?? '';
  return [
    word,
    word,
    () => `*${inner()}*`,
    () => `__${inner()}__`,
    () => `** ${inner()} **`,
    () => `**«${inner()}»**${word()}`,
    () => `~~${inner()}~~ ~${inner()}~`,
    () => `\`${word()}\``,
    () => `\`\` ${word()} \` ${word()} \`\``,
    () => `[${inner()}](${address()})`,
    () => `[${inner()}](${address()} "${word()}")`,
    () => `[${inner()}](<${address()}> '${word()}')`,
    () => `[${inner()}] (${address()})`,
    () => `[${inner()}](${address()} ${word()})`,
    () => `[${inner()}](${address()}`,
    () => `[${inner()}][${name()}]`,
    () => `[${name()}][] [${name()}]`,
    () => `![${inner()}](media/kart.svg "${word()}")`,
    () => `![${inner()}][${name()}]`,
    () => `[![${inner()}](media/kart.svg)](${address()})`,
    () => `${word()}[^${name()}]`,
    () => `[^${word()}]`,
    () => `<b>${inner()}</b>`,
    () => `<!-- ${word()} -->`,
    () => `<a href="${word()}">${inner()}</a>`,
    () => `</i>${word()}<br>`,
    () => `<${word()}>`,
    () => `< ${word()} > ${word()}`,
    () => '<https://example.org/> www.example.org post@example.org',
    () => `:en[${inner()}]`,
    () => `:en[${inner()}]{a=${word()}}`,
    () => `:nn{${word()}}`,
    () => `Ord:${word()} :${word()}: 10:30`,
    () => `:${word()}[${inner()}]`,
    () => `&amp;${word()}&nbsp;&#8203;${word()}`,
    () => `\\*${word()}\\* \\[${word()}\\]`,
    () => `${word()}  \n${word()}\\\n${word()}`,
    () => `$${word()}$ ==${word()}== ^${word()}^ {${word()}}`,
    () => `[[${word()}|${word()}]] ![[${word()}]]`,
  ];
}

function blocks(
  inline: () => string,
  inner: () => string,
  word: () => string,
  below: (limit: number) => number,
) {
  const indented = (text: string, by: string) => text.replaceAll('\n', `\n${by}`);
  const cells = () => Array.from({ length: 1 + below(4) }, inline).join(' | ');
  const number = () => [1, 1, 2, 3, 17, 2018][below(6)];
  return [
    inline,
    inline,
    () => `${inline()}\n${inline()}`,
    () => `${'#'.repeat(1 + below(6))} ${inline()}`,
    () => `## ${inline()} {#a${below(3)}}`,
    () => `## ${inline()} {.${word()}} ##`,
    () => `##${inline()}`,
    () => `${inline()}\n${['---', '===', '-', '***'][below(4)]}`,
    () => `- ${indented(inner(), '  ')}\n- ${inline()}`,
    () => `* ${inline()}\n\n  ${indented(inner(), '  ')}`,
    () => `${number()}. ${indented(inner(), '   ')}\n${number()}. ${inline()}`,
    () => `${number()}) ${inline()}`,
    () => `- [x] ${inline()}\n- [ ]`,
    () => `• ${inline()}\n• ${inline()}`,
    () => `> ${indented(inner(), '> ')}`,
    () => `> ${indented(inner(), '')}`,
    () => `    ${indented(inner(), '    ')}`,
    () => `\t${inline()}`,
    () => `\`\`\`${['', 'ts', `ts ${word()}`, ` ts {${word()}}`][below(4)]}\n${inline()}\n\`\`\``,
    () => `~~~\n${inner()}${['\n~~~', ''][below(2)]}`,
    () => `| ${cells()} |\n| --- | --- |\n| ${cells()} |\n${cells()}`,
    () => `${cells()}\n${['--|--', '|-|', ':-:|--:|---'][below(3)]}\n${cells()} |||`,
    () => `:::${['merk', 'nb', 'tips', 'obs'][below(4)]}\n${inner()}\n:::`,
    () => `:::viktig[${inline()}]{${word()}}\n${inner()}${['\n:::', '\n::::', ''][below(3)]}`,
    () => `::: merk ${word()}\n${inner()}\n:::`,
    () => `::${['en', 'video'][below(2)]}[${inline()}]{src=${word()}}`,
    () =>
      `[${['a', 'b', 'c', 'Å'][below(4)]}]: /a${['', ` "${word()}"`, `\n'${word()}'`][below(3)]}`,
    () => `[//]: # (${word()} ${word()})`,
    () => `[${word()}]: <${word()}> "${word()}"`,
    () => `[^${['a', 'b', '__proto__'][below(3)]}]: ${indented(inner(), '    ')}`,
    () => `[^a]: ${inline()}\n[^b]: ${inline()} x[^a]`,
    () => `<div>\n${inline()}\n</div>`,
    () => `<div>\n\n${inner()}\n\n</div>\n${inline()}`,
    () => `</div>\n${inline()}`,
    () => `<!--\n${inner()}\n-->${inline()}`,
    () => `<script>\n${inline()}\n</script> ${word()}`,
    () => `<?${word()} ?>${word()}\n\n<![CDATA[${word()}]]>`,
    () => `***\n${inline()}`,
    () => `---\n${word()}: ${word()}\n---`,
    () => `+ \n${inline()}`,
    () => `${inline()} #\n# ${word()} #`,
  ];
}

/** A text with some signs lost, doubled or put in. */
function spoiled(text: string, below: (limit: number) => number): string {
  const signs = [
    '*',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '\n',
    ':',
    '|',
    '#',
    '\\',
    '!',
    '{',
    '}',
    ' ',
    '-',
    '&',
    '^',
    '\t',
  ];
  return Array.from({ length: 1 + below(4) }).reduce<string>((before) => {
    const index = below(before.length);
    // Words stay whole, so that they can be found again.
    if (/[a-z\d]/.test(before[index] ?? 'a')) return before;
    const sign = signs[below(signs.length)] ?? '';
    return before.slice(0, index) + sign + before.slice(index + below(2));
  }, text);
}

/** Numbers from 0 up to 1, spread evenly (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
