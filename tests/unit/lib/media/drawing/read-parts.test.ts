import { describe, expect, it } from 'vitest';
import { readParts } from '../../../../../lib/media/drawing/read-parts.ts';

const kinds = (text: string) =>
  readParts(text).map((part) =>
    `${part.offset} ${part.kind} ${'name' in part ? part.name : ''}`.trim(),
  );

describe('readParts', () => {
  it('gives every part with its place', () => {
    const text = '<?xml version="1.0"?>\n<!-- <b> --><svg>\n<a x="1"/>å<![CDATA[<b>]]></svg>';
    expect(kinds(text)).toEqual([
      '0 declaration',
      '21 text',
      '22 comment',
      '34 open svg',
      '39 text',
      '40 open a',
      '50 text',
      '51 text',
      '66 close svg',
    ]);
  });

  it('reads attributes as XML means them', () => {
    const [part] = readParts(`<a x="1" y = '&#106;&#x61;&amp;"' z:ø="&#9999999;"/>`);
    expect(part).toMatchObject({
      kind: 'open',
      isEmpty: true,
      attributes: [
        { name: 'x', value: '1', source: 'x="1"', offset: 3 },
        { name: 'y', value: 'ja&"', offset: 9 },
        { name: 'z:ø', value: '&#9999999;' },
      ],
    });
  });

  it.each([
    ['a tag without an end', '<svg><g', '5 broken'],
    ['an attribute without quotes', '<svg><g a=1/>', '5 broken'],
    ['an attribute without a value', '<svg><g a/>', '5 broken'],
    ['a sign below in an attribute', '<svg><g a="<"/>', '5 broken'],
    ['a comment without an end', '<svg><!-- a', '5 broken'],
    ['a lone sign', '<svg>a & b', '7 broken'],
    ['a name that only HTML knows', '<svg>a&nbsp;b', '6 broken'],
    ['a lone sign in an attribute', '<svg><a b="c&d"/>', '12 broken'],
    ['a closing tag of two', '<svg></svg </g>', '5 broken'],
  ])('stops at %s', (_what, text, last) => {
    expect(kinds(text).at(-1)).toBe(last);
  });

  it('stops where words get a meaning of their own', () => {
    expect(kinds('<!DOCTYPE svg [<!ENTITY x "y">]><svg>&x;</svg>')).toEqual(['0 doctype']);
    expect(kinds('<!DOCTYPE svg PUBLIC "-//W3C//DTD" "x.dtd"><svg/>')).toEqual([
      '0 doctype',
      '43 open svg',
    ]);
  });
});
