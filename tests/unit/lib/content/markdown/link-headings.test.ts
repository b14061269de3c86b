import { expect, it } from 'vitest';
import { htmlOf } from './render.ts';

it('puts the link beside the heading', () => {
  expect(htmlOf('## Vår *rolle*')).toBe(
    '<div class="heading"><h2 id="var-rolle">Vår <em>rolle</em></h2><a class="heading-link" href="#var-rolle"><span class="visually-hidden">Lenke til «Vår rolle»</span></a></div>',
  );
});

it('names the link in English on an English page', () => {
  expect(htmlOf('## Role', { language: 'en' })).toContain('>Link to “Role”</span>');
});

it('keeps anchors for former ids before the heading', () => {
  expect(htmlOf('## Ny {#ny #en #to}')).toMatch(
    /^<span id="en"><\/span>\n<span id="to"><\/span>\n<div class="heading"><h2 id="ny">Ny<\/h2>/,
  );
});

it('links every heading of a page', () => {
  const html = htmlOf('## A {#a #x}\n\n### B {#b #y}\n\n> ### C\n\n## D');
  expect(html.match(/href="#[a-d]"/g)).toEqual([
    'href="#a"',
    'href="#b"',
    'href="#c"',
    'href="#d"',
  ]);
});
