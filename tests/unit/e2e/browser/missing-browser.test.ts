import { describe, expect, it } from 'vitest';
import { missingBrowser } from '../../../e2e/browser/missing-browser.ts';

describe('missingBrowser', () => {
  it('says what was tried and what to do, in both languages', () => {
    expect(missingBrowser(undefined, ['one', 'two'])).toBe(
      [
        'Testene trenger en nettleser, og fant ingen. Dette ble prøvd uten hell:',
        '  one',
        '  two',
        'Installer Chromium eller Chrome, eller sett CHROMIUM_PATH til den. Kjør så npm run e2e igjen.',
        'The tests need a browser and found none; the commands above did not help.',
        'Install Chromium or Chrome, or set CHROMIUM_PATH to it. Then run npm run e2e again.',
      ].join('\n'),
    );
  });

  it('names a path that leads to no browser', () => {
    expect(missingBrowser('/mine/chrome', [])).toBe(
      [
        'CHROMIUM_PATH er «/mine/chrome», men der er det ingen nettleser som starter. Rett den eller ta den bort.',
        'CHROMIUM_PATH is “/mine/chrome”, but no browser starts from there. Correct it or unset it.',
      ].join('\n'),
    );
  });
});
