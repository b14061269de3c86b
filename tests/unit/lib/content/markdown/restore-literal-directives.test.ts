import { expect, it } from 'vitest';
import { htmlOf, render } from './render.ts';

it('keeps colons in running text', () => {
  const text = 'Mål:Bergen, kl:x, 10:30, Se:is og :en, 1:1:1';
  expect(render(text)).toMatchObject({ blocks: [text], problems: [] });
  expect(htmlOf(text)).toBe(`<p>${text}</p>`);
});

it('keeps colons inside other marks', () => {
  expect(htmlOf('## A:b *c:d e:f* {#g}')).toContain('<h2 id="g">A:b <em>c:d e:f</em></h2>');
});

it('leaves a directive with a label alone', () => {
  expect(htmlOf('a:x :en[b:c] d:y')).toBe('<p>a:x <span lang="en">b:c</span> d:y</p>');
});
