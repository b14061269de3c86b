import type { Definition, Image, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { addressInSource } from '../../../../../lib/content/markdown/address-in-source.ts';
import { markdownParser } from '../../../../../lib/content/markdown/markdown-parser.ts';

function find(text: string) {
  const file = markdownParser.processSync('');
  file.value = text;
  const found: (Link | Image | Definition)[] = [];
  visit(markdownParser.parse(file), (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      found.push(node);
    }
  });
  const [node] = found;
  return node && addressInSource(node, file);
}

it.each([
  ['[/a](/a "/a")', '/a', 5],
  ['[a](</a b>)', '/a b', 5],
  ['![/a](/a)', '/a', 6],
  ['[/a]: /a', '/a', 6],
  ['[a]: </a>', '/a', 6],
  ['<https://a.no>', 'https://a.no', 1],
  ['www.a.no', 'www.a.no', 0],
  ['a@b.no', 'a@b.no', 0],
  ['[a](https:\\\\b.no\\c)', 'https:\\\\b.no\\c', 4],
  ['[a](java&#115;cript:b)', 'java&#115;cript:b', 4],
])('finds the address of %s', (text, written, index) => {
  expect(find(text)).toEqual({ written, index });
});

it.each(['[a]()', '[a](<>)'])('finds none in %s', (text) => {
  expect(find(text)).toBeUndefined();
});
