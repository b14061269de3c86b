import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { rolldown } from 'rolldown';
import type * as browserSide from './browser/index.ts';

declare global {
  var protocol: typeof browserSide;
}

let bundle: Promise<string> | undefined;

/** Lays what tests ask of a page into it, as `protocol`. The page itself cannot tell. */
export async function install(page: Page): Promise<void> {
  if (await page.evaluate(() => 'protocol' in globalThis)) return;
  bundle ??= bundled();
  await page.evaluate(await bundle);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function bundled(): Promise<string> {
  const build = await rolldown({ input: join(import.meta.dirname, 'browser/index.ts') });
  const { output } = await build.generate({ format: 'iife', name: 'protocol' });
  return output[0].code;
}
