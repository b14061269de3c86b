import { describe, expect, it } from 'vitest';
import { pageFrame } from '../../../../lib/pages/page-frame.ts';
import { englishFront } from '../content/green-city.ts';
import { readIn, writeContent } from '../content/write-content.ts';

function site() {
  const { site: built, problems } = readIn(writeContent({ 'en/index.md': englishFront }));
  if (built === undefined) throw new Error(JSON.stringify(problems));
  return built;
}

const addressesOf = (pages: readonly { readonly address: string }[]) =>
  pages.map(({ address }) => address);

describe('the frame of a page', () => {
  it('has the menus and front pages of its language', () => {
    const whole = site();
    const frame = pageFrame(whole, 'nb');
    expect(frame).toMatchObject({ settings: whole.settings, language: 'nb' });
    expect(frame.front.address).toBe('/');
    expect(addressesOf(frame.parts)).toEqual(['/havn', '/park']);
    expect(addressesOf(frame.mainMenu)).toEqual(['/havn', '/park', '/ordliste']);
    expect(addressesOf(frame.footerMenu)).toEqual(['/om']);
    expect(addressesOf(frame.otherFronts)).toEqual(['/en']);
    expect(addressesOf(pageFrame(whole, 'en').otherFronts)).toEqual(['/']);
  });

  it('names pages, and holds nothing that only they show', () => {
    const { settings: _, language: __, front, ...lists } = pageFrame(site(), 'nb');
    const named = [front, ...Object.values(lists).flat()];
    expect(named.length).toBeGreaterThan(6);
    const keys = named.flatMap((page) => Object.keys(page));
    expect(new Set(keys)).toEqual(new Set(['id', 'type', 'language', 'address', 'title', 'lead']));
  });

  it('is none where the language has no front page', () => {
    const { fronts, ...others } = site();
    expect(() => pageFrame({ ...others, fronts: fronts.slice(0, 1) }, 'en')).toThrow(
      'No front page in «en».',
    );
  });
});
