import type { Viewport } from 'next';

/** Both schemes are designed; the browser's frame takes the surface's colour. */
export const siteViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f1' },
    { media: '(prefers-color-scheme: dark)', color: '#0c1420' },
  ],
};
