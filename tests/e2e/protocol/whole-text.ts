import type { Page } from '@playwright/test';
import { install } from './install.ts';

/** No text is cut, runs out of its box or the window, or stands on other text. */
export async function wholeText(page: Page): Promise<readonly string[]> {
  await install(page);
  return page.evaluate(() => [...protocol.cutTexts(), ...protocol.overlappingTexts()]);
}

/** The same with letters twice as large. The window stays as it is. */
export async function wholeLargeText(page: Page): Promise<readonly string[]> {
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  return withStyle(page, `html { font-size: ${2 * Number.parseFloat(size)}px !important }`);
}

/** The same with the least distances that a reader may ask for (WCAG 1.4.12). */
export async function wholeSpacedText(page: Page): Promise<readonly string[]> {
  return withStyle(
    page,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`,
  );
}

async function withStyle(page: Page, css: string): Promise<readonly string[]> {
  await install(page);
  return page.evaluate(
    (style) =>
      protocol.withStyle(style, () => [...protocol.cutTexts(), ...protocol.overlappingTexts()]),
    css,
  );
}
