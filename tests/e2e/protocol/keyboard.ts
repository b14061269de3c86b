import type { Page } from '@playwright/test';
import { wordsAt } from '../words-at.ts';
import type { Stop } from './browser/walk.ts';
import { install } from './install.ts';

/** Goes past the menu of a page, then by Tab to its end and back, and leaves it as it was. */
export async function keyboard(page: Page): Promise<readonly string[]> {
  await install(page);
  const expected = await page.evaluate(() => protocol.startWalk());
  const skipFaults = await skipLinkFaults(page, expected[0]);
  await page.evaluate(() => protocol.goToTop());
  const there = await walk(page, 'Tab', expected.length);
  const back = await walk(page, 'Shift+Tab', expected.length);
  await page.evaluate(() => protocol.endWalk());
  const faults = [
    ...skipFaults,
    ...walkFaults(there, expected),
    ...walkFaults(back, expected.toReversed()),
    ...(await page.evaluate(() => protocol.visualOrderFaults())),
    ...there.flatMap(({ ringFaults }) => ringFaults),
  ];
  return [...new Set(faults)];
}

/** The way past the menu: hidden until it has the focus, then leading into `main`. */
async function skipLinkFaults(page: Page, first: Stop | undefined): Promise<readonly string[]> {
  const { skipToContent } = wordsAt(new URL(page.url()).pathname);
  const skip = page.getByRole('link', { name: skipToContent, exact: true });
  const main = page.getByRole('main');
  await page.keyboard.press('Tab');
  if (!(await skip.evaluateAll(([link]) => link === document.activeElement))) {
    return ['the first stop is not the way past the menu'];
  }
  const skipStop = await page.evaluate(() => protocol.stop());
  await page.keyboard.press('Enter');
  const isInMain = await main.evaluate((element) => element === document.activeElement);
  await page.keyboard.press('Tab');
  const next = await page.evaluate(() => protocol.stop());
  return [
    ...(first?.inWindow ? ['the way past the menu is there before it has the focus'] : []),
    ...(skipStop?.inWindow ? [] : ['the way past the menu is not seen when it has the focus']),
    ...(isInMain ? [] : ['the way past the menu does not move the focus to the content']),
    ...(next?.inMain ? [] : ['the way past the menu does not lead past it']),
  ];
}

/** Every stop until the focus leaves the page or is back where the walk began. */
async function walk(page: Page, key: string, length: number): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < length + 5) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => protocol.stop());
    const isRound = stops.length > 1 && stop?.place === stops[0]?.place;
    if (stop === undefined || isRound) return stops;
    stops.push(stop);
  }
  return stops;
}

function walkFaults(stops: readonly Stop[], expected: readonly Stop[]): readonly string[] {
  const isAt = (place: number) => (stop: Stop) => stop.place === place;
  const repeated = stops.find(({ place }, index) => stops.findIndex(isAt(place)) < index);
  if (repeated !== undefined) return [`the focus is trapped at ${repeated.name}`];
  const missed = expected.filter(({ place }) => !stops.some(isAt(place)));
  const isBackwards = (expected[0]?.place ?? 0) > (expected.at(-1)?.place ?? 0);
  const astray = stops.filter(({ place }, index) => {
    const before = stops[index - 1]?.place;
    return before !== undefined && place < before !== isBackwards;
  });
  return [
    ...missed.map(({ name }) => `${name} is never reached`),
    ...astray.map(({ name }) => `${name} is reached out of the order of the page`),
  ];
}
