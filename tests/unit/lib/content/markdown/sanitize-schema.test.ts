import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { sanitizeSchema } from '../../../../../lib/content/markdown/sanitize-schema.ts';

const schema: Schema = sanitizeSchema;

function clean(tagName: string, properties: Record<string, string>): string {
  return toHtml(
    sanitize(
      { type: 'element', tagName, properties, children: [{ type: 'text', value: 'x' }] },
      schema,
    ),
  );
}

it.each([
  ['p', { onClick: 'a()' }, '<p>x</p>'],
  ['p', { style: 'color: red' }, '<p>x</p>'],
  ['p', { className: 'callout' }, '<p>x</p>'],
  ['a', { href: 'javascript:a()' }, '<a>x</a>'],
  ['a', { href: 'http://example.org' }, '<a>x</a>'],
  ['a', { href: 'https://example.org', target: '_blank' }, '<a href="https://example.org">x</a>'],
  ['div', { role: 'banner' }, '<div>x</div>'],
  [
    'source',
    { type: 'image/avif', srcSet: '/a 1w', media: 'print' },
    '<source type="image/avif" srcset="/a 1w">x</source>',
  ],
  ['source', { type: 'video/mp4' }, '<source>x</source>'],
  ['iframe', { src: 'https://example.org' }, 'x'],
  ['script', {}, ''],
  ['h1', {}, 'x'],
  ['form', {}, 'x'],
])('cleans <%s> with %j', (tagName, properties, html) => {
  expect(clean(tagName, properties)).toBe(html);
});

it('keeps ids as they are', () => {
  expect(clean('h2', { id: 'rolle' })).toBe('<h2 id="rolle">x</h2>');
});
