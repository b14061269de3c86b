import { expect, type Page, test } from '@playwright/test';
import { layoutShift } from './layout-shift.ts';
import { openInTypeface } from './open-in-typeface.ts';
import { kinds, sizes } from './site-pages.ts';

/** The typefaces a page's text is really drawn with, as the browser tells, each with a sample. */
async function facesOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await client.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'body *',
  });
  const faces = new Map<string, string>();
  for (const nodeId of nodeIds) {
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont } of fonts) {
      if (faces.has(familyName)) continue;
      const { outerHTML } = await client.send('DOM.getOuterHTML', { nodeId });
      faces.set(familyName, `${isCustomFont ? 'ours' : 'the machine’s'}: ${outerHTML}`);
    }
  }
  return faces;
}

for (const [kind, address] of Object.entries(kinds)) {
  test(`a page of the kind «${kind}» is set in the site’s own typeface alone`, async ({ page }) => {
    await openInTypeface(page, address);
    const faces = await facesOf(page);
    expect([...faces.keys()], JSON.stringify([...faces])).toEqual(['Schibsted Grotesk']);
    expect(faces.get('Schibsted Grotesk')).toMatch(/^ours/);
  });
}

test('a typeface that is late keeps nobody from reading, and moves nothing', async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  let arrive = () => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(kinds.goal, { waitUntil: 'domcontentloaded' });
  const painted = () => performance.getEntriesByName('first-contentful-paint').length;
  await expect.poll(() => page.evaluate(painted)).toBe(1);
  const width = () =>
    page.getByRole('heading', { level: 1 }).evaluate((one) => one.getBoundingClientRect().width);
  const before = await width();
  const arrived = page.waitForResponse(/\.woff2$/);
  arrive();
  await arrived;
  expect(await page.evaluate(layoutShift)).toEqual({ moved: [], missingPictures: [] });
  expect(await width()).toBe(before);
});

test('no line of running text is longer than 70 characters', async ({ page }) => {
  const tooLong: string[] = [];
  let lines = 0;
  for (const address of Object.values(kinds)) {
    for (const size of [sizes.desk, { width: 2560, height: 1440 }]) {
      await page.setViewportSize(size);
      await page.goto(address);
      const lengths = await page.getByRole('main').locator('.prose p').evaluateAll(lineLengths);
      lines += lengths.length;
      const longest = Math.max(0, ...lengths);
      if (longest > 70) tooLong.push(`${address} at ${size.width} px: ${longest}`);
    }
  }
  expect(lines).toBeGreaterThan(50);
  expect(tooLong).toEqual([]);
});

/** How many characters each line of some paragraphs holds. Runs in the browser. */
function lineLengths(paragraphs: Element[]): number[] {
  return paragraphs.flatMap((paragraph) => {
    const counts = new Map<number, number>();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const range = document.createRange();
      for (let at = 0; at < (node.nodeValue ?? '').length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { bottom } = range.getBoundingClientRect();
        counts.set(Math.round(bottom), (counts.get(Math.round(bottom)) ?? 0) + 1);
      }
    }
    return [...counts.values()];
  });
}
