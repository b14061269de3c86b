import { describe, expect, it } from 'vitest';
import { greenCity } from './green-city.ts';
import { readIn, writeContent } from './write-content.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>';
const media = ['a', 'b', 'c', 'd', 'e'].map((name) => [`media/${name}.svg`, svg]);
const om = (field: string) =>
  greenCity['nb/om.md']
    .replace('meny:', `${field}bilde:\n  src: a.svg\n  smal: b.svg\n  alt: A\n  kreditt: B\nmeny:`)
    .replace('Ring oss.', 'Se: ![C](media/c.svg) ![D][d]\n\n[d]: media/d.svg');
const namesIn = (text: string, env: Partial<NodeJS.ProcessEnv> = {}) =>
  readIn(writeContent({ ...Object.fromEntries(media), 'nb/om.md': text }), env).pictures.map(
    ({ src }) => src,
  );

describe('the pictures that pages show', () => {
  it('stand in their fields and in their text', () => {
    expect(namesIn(om(''))).toEqual(['a.svg', 'b.svg', 'c.svg', 'd.svg']);
  });

  it('are those of drafts only where drafts are shown', () => {
    const draft = om('utkast: true\n');
    expect(namesIn(draft)).toEqual([]);
    expect(namesIn(draft, { PREVIEW: 'gren' })).toHaveLength(4);
  });
});
