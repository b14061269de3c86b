import type { Paragraph } from 'mdast';
import { remark } from 'remark';
import { expect, it } from 'vitest';
import { createContext } from '../../../../../lib/content/markdown/markdown-file.ts';
import {
  placeInSource,
  sourceOf,
  startOf,
} from '../../../../../lib/content/markdown/source-place.ts';

const file = remark().processSync('');
const text = 'En\n\n  to &amp;\ntre';
file.value = text;
file.data.markdown = createContext({
  file: 'content/nb/havna.md',
  text,
  language: 'nb',
  title: 'Havna',
  numbered: false,
  href: (address) => address,
  picture: () => undefined,
});
const [, paragraph] = remark().parse(file).children;
const added: Paragraph = { type: 'paragraph', children: [] };

it('gives a node as it was written, and where', () => {
  const node = paragraph ?? added;
  expect(startOf(node)).toEqual({ line: 3, column: 3 });
  expect(sourceOf(node, file)).toBe('to &amp;\ntre');
  expect(placeInSource(node, file, 3)).toEqual({ line: 3, column: 6 });
  expect(placeInSource(node, file, 10)).toEqual({ line: 4, column: 2 });
});

it('knows no source of what a step has added', () => {
  expect(startOf(added)).toEqual({ line: 1, column: 1 });
  expect(sourceOf(added, file)).toBe('');
});
