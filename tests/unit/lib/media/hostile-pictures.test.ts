import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readMedia } from '../../../../lib/media/read-media.ts';
import { writeContent } from '../content/write-content.ts';

/** A ceiling for a slow machine: each takes a tenth of it or less. */
const seconds = 5;
const largestDrawing = 500 * 1024;
const megabytes = 1024 * 1024;

const root = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2">';
const drawn = (pattern: string, first = root, last = '</svg>') =>
  first +
  pattern.repeat(Math.floor((largestDrawing - first.length - last.length) / pattern.length)) +
  last;
const photograph = (first: string, pattern: string) =>
  Buffer.concat([Buffer.from(first, 'latin1'), Buffer.alloc(19 * megabytes, pattern, 'latin1')]);

const jpeg = '\xff\xd8\xff\xe0';
const avif = '\0\0\0\x18ftypavif\0\0\0\0avifmif1';
const png = '\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0xxxx';

const pictures: readonly (readonly [what: string, name: string, bytes: string | Buffer])[] = [
  ['elements in elements', 'a.svg', drawn('<g>')],
  ['closing tags', 'a.svg', drawn('</g>')],
  ['scripts', 'a.svg', drawn('<script/>')],
  ['attributes that run', 'a.svg', drawn('<g onload="a()"/>')],
  ['attributes without a value', 'a.svg', drawn('a ', `${root}<g `)],
  ['attributes on one element', 'a.svg', drawn('a="b" ', `${root}<g `, '/></svg>')],
  ['a name without an end', 'a.svg', drawn('a', `${root}<`)],
  ['blanks in a tag', 'a.svg', drawn(' ', `${root}<g`)],
  ['blanks in the first tag', 'a.svg', drawn(' ', '<svg', '>')],
  ['quotes in the first tag', 'a.svg', drawn('"', '<svg ', '>')],
  ['first tags', 'a.svg', drawn('<svg ', '')],
  ['comments without an end', 'a.svg', drawn('<!--')],
  ['sections without an end', 'a.svg', drawn('<![CDATA[')],
  ['instructions', 'a.svg', drawn('<?a?>')],
  ['declarations of types', 'a.svg', drawn('<!DOCTYPE a>')],
  ['declared words', 'a.svg', drawn('<!ENTITY a "b">', '<!DOCTYPE svg [', `]>${root}</svg>`)],
  ['addresses without an end', 'a.svg', drawn('url(', `${root}<style>`, '</style></svg>')],
  ['addresses that end once', 'a.svg', drawn('url(', `${root}<style>`, ')</style></svg>')],
  ['addresses in the drawing', 'a.svg', drawn('url(#a)', `${root}<style>`, '</style></svg>')],
  ['blanks in an address', 'a.svg', drawn(' ', `${root}<style>url(`, '</style></svg>')],
  ['imports', 'a.svg', drawn('@import', `${root}<style>`, '</style></svg>')],
  ['reverse solidi', 'a.svg', drawn('\\', `${root}<style>`, '</style></svg>')],
  ['blanks in an attribute', 'a.svg', drawn(' ', `${root}<g href="`, '"/></svg>')],
  ['lone signs', 'a.svg', drawn('&amp', root)],
  ['prefixes', 'a.svg', drawn('<a:b xmlns:a="x"/>')],
  ['accents out of order', 'a.svg', drawn('\u0315', root).slice(0, largestDrawing / 2)],
  ['a JPEG of zeros', 'a.jpg', photograph(jpeg, '\0')],
  ['a JPEG of headers', 'a.jpg', photograph(jpeg.slice(0, 2), '\xff\xe0\0\x02')],
  ['a JPEG of marks', 'a.jpg', photograph(jpeg.slice(0, 2), '\xff')],
  ['an AVIF of boxes without a size', 'a.avif', photograph(avif, '\0\0\0\0meta')],
  ['an AVIF of empty boxes', 'a.avif', photograph(avif, '\0\0\0\x08free')],
  ['a PNG of empty chunks', 'a.png', photograph(png, '\0\0\0\0teSTxxxx')],
  ['a WebP of zeros', 'a.webp', photograph('RIFF\0\0\0\0WEBPVP8X', '\0')],
];

it.each(pictures)('is read or refused at once: %s', (_what, name, bytes) => {
  const folder = writeContent({ [`media/${name}`]: bytes });
  const start = performance.now();
  readMedia(join(folder, 'content'), folder);
  expect((performance.now() - start) / 1000).toBeLessThan(seconds);
});
