import type { Page } from '@playwright/test';

/** What is found while everything on the page is pointed at, as the browser's own tools do it. */
export async function withHover<Found>(page: Page, find: () => Promise<Found>): Promise<Found> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'body *',
  });
  await Promise.all(
    nodeIds.map((nodeId) =>
      session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['hover'] }),
    ),
  );
  try {
    return await find();
  } finally {
    await session.detach();
  }
}
