import { expect, test } from '@playwright/test';
import { nb } from '../../lib/languages/nb.ts';
import { speculationRules, speculationRulesAddress } from '../../lib/site/speculation-rules.ts';
import { kinds } from './site-pages.ts';
import { watchPage } from './watch-page.ts';

test('every page names the rules, and they are there in their own type', async ({ request }) => {
  for (const address of Object.values(kinds)) {
    const { 'speculation-rules': named } = (await request.get(address)).headers();
    expect(named, address).toBe(`"${speculationRulesAddress}"`);
  }
  const rules = await request.get(speculationRulesAddress);
  expect(rules.headers()['content-type']).toBe('application/speculationrules+json');
  expect(await rules.json()).toEqual(speculationRules(''));
});

test('a page that is pointed at is fetched before it is asked for', async ({ page, baseURL }) => {
  const { complaints } = watchPage(page);
  const client = await page.context().newCDPSession(page);
  await client.send('Preload.enable');
  const ready: string[] = [];
  // A browser under test may not draw a page in advance (PrerenderingDisabledByDevTools); it fetches it.
  client.on('Preload.prefetchStatusUpdated', ({ key, status }) => {
    if (status === 'Ready') ready.push(key.url);
  });
  await page.goto('/');
  const link = page.getByRole('navigation', { name: nb.parts }).getByRole('link').last();
  const address = await link.getAttribute('href');
  await link.hover();
  await expect.poll(() => ready).toEqual([`${baseURL}${address}`]);
  expect(complaints).toEqual([]);
});
