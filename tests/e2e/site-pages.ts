import { site } from '../content/real-site.ts';

/** Every page there is, so that the tests of each page leave none out, also not the newest. */
export const sitePages: readonly { readonly address: string; readonly language: string }[] =
  site.pages.map(({ address, language }) => ({ address, language }));

/** One page of each kind, with a heading of its own kind of content. */
export const kinds = {
  front: '/',
  part: '/bergen-i-verden',
  goal: '/bergen-i-verden/hovedmal',
  section: '/bergen-i-verden/vennskapsbyer',
  goals: '/mal',
  glossary: '/ordliste',
  article: '/tilgjengelighet',
  english: '/en',
  missing: '/finnes-ikke',
} as const;

/** Every page, and what stands where there is none. */
export const addresses: readonly string[] = [
  ...sitePages.map(({ address }) => address),
  kinds.missing,
];

/** The addresses the tests hold pages to. */
export const sizes = {
  phone: { width: 360, height: 640 },
  tablet: { width: 768, height: 1024 },
  desk: { width: 1280, height: 800 },
  /** The same window at 200 % (WCAG 1.4.4). */
  zoomed: { width: 640, height: 400 },
  /** A window of 1280 × 1024 at 400 % (WCAG 1.4.10). */
  magnified: { width: 320, height: 256 },
} as const;
