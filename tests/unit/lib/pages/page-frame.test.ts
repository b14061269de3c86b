import { describe, expect, it } from 'vitest';
import { pageFrame } from '../../../../lib/pages/page-frame.ts';
import { englishFront } from '../content/green-city.ts';
import { readIn, writeContent } from '../content/write-content.ts';

function site() {
  const { site: built, problems } = readIn(writeContent({ 'en/index.md': englishFront }));
  if (built === undefined) throw new Error(JSON.stringify(problems));
  return built;
}

describe('the frame of a page', () => {
  it('has the menus and front pages of its language', () => {
    const whole = site();
    const frame = pageFrame(whole, 'nb');
    expect(frame).toMatchObject({ settings: whole.settings, language: 'nb' });
    expect(frame.frontAddress).toBe('/');
    expect(frame.partAddresses).toEqual(['/havn', '/park']);
    expect(frame.otherFronts).toEqual([{ language: 'en', address: '/en' }]);
    expect(pageFrame(whole, 'en').otherFronts).toEqual([{ language: 'nb', address: '/' }]);
  });

  it('names pages with no more than a menu shows', () => {
    const { mainMenu, footerMenu } = pageFrame(site(), 'nb');
    expect(mainMenu).toEqual([
      { address: '/havn', title: 'Havna' },
      { address: '/park', title: 'Parken' },
      { address: '/ordliste', title: 'Ordliste' },
    ]);
    expect(footerMenu).toEqual([{ address: '/om', title: 'Om nettstedet' }]);
  });

  it('is none where the language has no front page', () => {
    const { fronts, ...others } = site();
    expect(() => pageFrame({ ...others, fronts: fronts.slice(0, 1) }, 'en')).toThrow(
      'No front page in «en».',
    );
  });
});
