/** As many lines as a file may have. */
const mostLines = 5000;
const mostBytes = 256 * 1024;
const longestLine = 10_000;

/** A file of lines as long as they may be, full of the same. */
function full(unit: string): string {
  const line = unit.repeat(Math.floor(longestLine / unit.length));
  return lines(() => line, Math.floor(mostBytes / (line.length + 1)));
}

/** A file of as many lines as it may have, or fewer. */
function lines(line: (index: number) => string, count = mostLines): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

/** Paragraphs of the same: as much as there may be in one, `count` times. */
function paragraphs(unit: string, times: number, count: number): string {
  return lines(() => `${unit.repeat(times)}\n`, count);
}

/** Texts that would take the parser seconds, minutes or its whole stack. */
export const refusedMarkdown: Readonly<Record<string, string>> = {
  'stars that open': full(' *a'),
  'stars that close': full('a* '),
  'stars on end': full('*'),
  'lines below and stars': full('*_'),
  tildes: full('~~a'),
  'emphasis of all kinds': full('*a _b **c __d ~~e '),
  'brackets that open': full('['),
  'brackets that close': full(']'),
  'brackets in pairs': full('[a]'),
  'pictures begun': full('!['),
  'pictures in pictures': `${'!['.repeat(1000)}a${'](x)'.repeat(1000)}`,
  'links begun': full('[a]('),
  'links begun with an angle': full('[a](<b'),
  'links whose title never ends': full('[a](/b "'),
  'links by name': full('[a][b] '),
  'links ended': full(']('),
  'links in links': full('[a [b](/c) '),
  'links, thousands': full('[a](/b) '),
  'pictures, thousands': full('![a](media/kart.svg) '),
  'names of links': `[a]: /b\n\n${full('[a] ').slice(0, 200_000)}`,
  'notes referred to': `[^a]: b\n\n${full('x[^a] ').slice(0, 200_000)}`,
  'notes that are not there': full('[^a]'),
  'backticks that grow': lines((index) => `${'`'.repeat(index + 1)}a`, 700),
  'backticks, open': full('`a'),
  tags: full('<b>'),
  'tags begun': full('<a b="'),
  directives: full(':a[b]'),
  'directives begun': full(':a['),
  'directives in directives': full(':en[a '),
  'attributes begun': full(':a{b='),
  'words with colons': full('a:b '),
  'ids of headings': full('## a {#'),
  'addresses of the web': full('www.a.no '),
  'addresses in full': full('https://a.no '),
  'addresses of mail': full('a@b.no '),
  'one address without end': lines(() => `www.a.no/${'&a;'.repeat(3000)}`, 28),
  'a table of many columns': lines(() => 'a|'.repeat(4900), 3).replace(
    /\n.*\n/,
    `\n${'-|'.repeat(4900)}\n`,
  ),
  'a table of empty cells': `${'a|'.repeat(2000)}\n${'-|'.repeat(2000)}\n${lines(() => 'a', 4990)}`,
  'a table of many rows': `a|b\n-|-\n${lines(() => 'a|b', 4990)}`,
  'lists in lists': lines(() => `${'- '.repeat(20)}a`),
  'lists in lists, a few': lines(() => '- - - a'),
  'numbers in numbers': lines(() => `${'1. '.repeat(20)}a`, 4000),
  'quotes in lists': lines(() => `${'- > '.repeat(10)}a`),
  'quotes in quotes, anew': lines((index) => `${'>'.repeat((index % 20) + 1)} a\n`, 2500),
  'stairs of lists': lines((index) => `${'  '.repeat(index % 20)}- a`),
  'one stair': lines((index) => `${' '.repeat(index)}- a`, 100),
  'quotes without end': '>'.repeat(longestLine),
  'boxes in boxes': lines(() => ':::en'),
  'boxes beside each other': lines((index) => [':::en', 'a', ':::', ''][index % 4] ?? ''),
  'boxes with attributes': lines(() => `:::en{${'a '.repeat(20)}`),
  'boxes with labels': lines(() => `:::en[${'['.repeat(40)}`),
  'text deep in boxes': `${lines((index) => `${':'.repeat(23 - index)}en`, 20)}\n${lines(() => 'a\n', 2400)}`,
  'notes in notes': '[^a]: '.repeat(1000),
  underlines: lines((index) => (index % 2 === 0 ? 'a' : '-')),
};

/** Texts that are parsed, as large as they may be. */
export const largeMarkdown: Readonly<Record<string, string>> = {
  words: full('ord '),
  blanks: lines(() => `a${' '.repeat(9900)}b`, 26),
  'blanks in headings': lines((index) => `## a${' '.repeat(9900)}b${index}`, 26),
  tabs: full('a\tb'),
  'codes of invisible signs': full('&#8203;'),
  headings: lines((index) => `## a${index}`),
  'headings without a blank': lines(() => '##a'),
  numbers: lines((index) => `${index * 2}. a`),
  dots: lines(() => '• a'),
  boxes: paragraphs(':::en\na\n:::', 1, 250),
  'lazy lines': `${'>'.repeat(20)} a\n${lines(() => 'a', 4990)}`,
  'definitions of addresses': lines((index) => (index % 2 === 0 ? `[a${index}]: /b` : ''), 4990),
  'notes of notes': `x[^a0]\n\n${lines((index) => `[^a${index}]: [^a${index + 1}]\n`, 1600)}`,
  emphasis: paragraphs('*a_b ', 499, 15),
  brackets: paragraphs('[a] ', 1500, 5),
  links: paragraphs('[a](/b) ', 500, 9),
  pictures: paragraphs('![a](media/kart.svg) ', 400, 9),
  'pictures of each other': paragraphs(`${'!['.repeat(90)}a${'](x)'.repeat(90)} `, 8, 5),
  directives: paragraphs(':en[b] ', 330, 14),
  table: `${'|a'.repeat(9)}|\n${'|-'.repeat(9)}|\n${lines(() => `${'|a'.repeat(9)}|`, 660)}`,
  'lists in lists': lines(() => '- - - a', 990),
  underlines: lines(() => 'a\n-\n', 490),
};
