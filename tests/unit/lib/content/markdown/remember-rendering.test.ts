import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keep } from '../../../../../lib/build-cache/kept-file.ts';
import type { MarkdownInput } from '../../../../../lib/content/markdown/markdown-file.ts';
import { rememberRendering } from '../../../../../lib/content/markdown/remember-rendering.ts';
import { temporaryFolder } from '../../../finish/temporary-folder.ts';
import { markdownInput, render } from './render.ts';

const text = [
  '## Havna {#kai}',
  '',
  'Se [byen](by.md) og ![Kart](media/kart.svg).',
  '',
  '[tekst mangler]',
  '',
  '<b>',
].join('\n');

/** A cache of its own, and a way to render by it. */
function remembering(folder = temporaryFolder()) {
  const cache = { folder, version: 'one', isWritable: true };
  const files = () => readdirSync(folder);
  const spoil = (name: string) => writeFileSync(join(folder, name), 'spoilt');
  const renderBy = (change: Partial<typeof cache> = {}, settings: unknown = ['/base']) =>
    rememberRendering({ ...cache, ...change }, settings);
  return { folder, files, spoil, renderBy };
}

describe('rememberRendering', () => {
  it('gives all that comes of a text, the first time and again', () => {
    const { renderBy, files } = remembering();
    const rendered = render(text);
    expect(rendered.problems.length).toBeGreaterThan(0);
    expect(renderBy()(markdownInput(text))).toStrictEqual(rendered);
    expect(renderBy()(markdownInput(text))).toStrictEqual(rendered);
    expect(files()).toHaveLength(1);
  });

  it('renders a text once', () => {
    const { renderBy, files, folder } = remembering();
    renderBy()(markdownInput(text));
    const [name = ''] = files();
    keep(folder, name, Buffer.from('"as kept"'));
    expect(renderBy()(markdownInput(text))).toBe('as kept');
  });

  it.each<[string, Partial<MarkdownInput>]>([
    ['text', { text: `${text}\n` }],
    ['file', { file: 'content/nb/by.md' }],
    ['language', { language: 'en' }],
    ['title', { title: 'Byen' }],
    ['kind of paragraphs', { numbered: true }],
  ])('renders anew what has another %s', (_, change) => {
    const { renderBy, files } = remembering();
    renderBy()(markdownInput(text));
    expect(renderBy()(markdownInput(text, change))).toStrictEqual(render(text, change));
    expect(files()).toHaveLength(2);
  });

  it('renders anew by other code, and under other settings', () => {
    const { renderBy, files } = remembering();
    renderBy()(markdownInput(text));
    renderBy({ version: 'two' })(markdownInput(text));
    renderBy({}, ['/other'])(markdownInput(text));
    expect(files()).toHaveLength(3);
  });

  it('renders anew what is kept and no longer whole', () => {
    const { renderBy, files, spoil } = remembering();
    renderBy()(markdownInput(text));
    spoil(files()[0] ?? '');
    expect(renderBy()(markdownInput(text))).toStrictEqual(render(text));
    expect(files()).toHaveLength(1);
  });

  it('only reads where it is told to', () => {
    const { renderBy, files } = remembering();
    expect(renderBy({ isWritable: false })(markdownInput(text))).toStrictEqual(render(text));
    expect(files()).toEqual([]);
  });
});
