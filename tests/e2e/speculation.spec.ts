import { expect, test } from '@playwright/test';
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
  const prepared = new Promise<string>((resolve) => {
    client.on('Preload.prerenderStatusUpdated', ({ key }) => resolve(key.url));
    client.on('Preload.prefetchStatusUpdated', ({ key }) => resolve(key.url));
  });
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Delene' }).getByRole('link').first().hover();
  expect(await prepared).toBe(`${baseURL}${kinds.part}`);
  expect(complaints).toEqual([]);
});
