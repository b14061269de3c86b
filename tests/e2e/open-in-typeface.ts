import { expect, type Page } from '@playwright/test';

/** Opens a page, and opens it anew until it is set in the site's own typeface, which may be late. */
export async function openInTypeface(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(async () => {
    await page.reload();
    expect(await isOwnFace(page)).toBe(true);
  }).toPass();
}

/** Whether the page's heading is drawn in a face that came with the page. */
async function isOwnFace(page: Page): Promise<boolean> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'h1',
  });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  await client.detach();
  return fonts.length > 0 && fonts.every(({ isCustomFont }) => isCustomFont);
}
