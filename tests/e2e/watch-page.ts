import type { Page } from '@playwright/test';

/** What a page asks for and what the browser says against it, from now on. */
export interface Watch {
  readonly complaints: readonly string[];
  readonly requests: readonly URL[];
}

/** Watches a page. A breach of the Content-Security-Policy is among the complaints. */
export function watchPage(page: Page): Watch {
  const complaints: string[] = [];
  const requests: URL[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(new URL(request.url())));
  return { complaints, requests };
}
