import type { Page } from '@playwright/test';

/** Lays HTML at the end of what the page is about, in a box of its own across the page. */
export async function plantHtml(page: Page, html: string): Promise<void> {
  await page.getByRole('main').evaluate((main, added) => {
    const box = document.createElement('div');
    box.style.gridColumn = '1 / -1';
    box.innerHTML = added;
    main.append(box);
  }, html);
}

/** Lays a style sheet over the page's own. Needs a context that lets the policy be. */
export async function plantStyle(page: Page, content: string): Promise<void> {
  if (content !== '') await page.addStyleTag({ content });
}
