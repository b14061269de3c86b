import type { Page } from '@playwright/test';
import { install } from './install.ts';
import { readSheets } from './printed-lines.ts';
import { sheetFaults } from './sheets.ts';

/** A page on paper, also for those who read it in the dark. Leaves it on the screen as it was. */
export async function print(page: Page): Promise<readonly string[]> {
  await install(page);
  const size = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  const expected = await page.evaluate(() => protocol.expectedOnPaper());
  const sheets = await readSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const width = await page.evaluate(() => protocol.paperWidth());
  await page.setViewportSize({ width, height: 1000 });
  const onPaper = await page.evaluate(() => [
    ...protocol.paperFaults(),
    ...protocol.cutTexts('paper'),
  ]);
  await page.emulateMedia({ media: null });
  if (size !== null) await page.setViewportSize(size);
  return [...new Set([...onPaper, ...sheetFaults(sheets, expected)])];
}
