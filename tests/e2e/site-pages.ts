/** A page as its readers know it. */
export interface SitePage {
  readonly address: string;
  readonly language: 'nb' | 'en';
}

const parts = [
  '/bergen-i-verden',
  '/verden-i-bergen',
  '/bergen-kommune-sitt-internasjonale-arbeid',
];

const bokmal = [
  '/',
  ...parts,
  ...parts.map((part) => `${part}/hovedmal`),
  '/bergen-i-verden/vennskapsbyer',
  '/bergen-i-verden/vest-norges-brusselkontor',
  '/bergen-i-verden/nettverk',
  '/verden-i-bergen/menneskerettighetsby-og-interkulturell-by',
  '/bergen-kommune-sitt-internasjonale-arbeid/besok-og-mottakelser',
  '/bergen-kommune-sitt-internasjonale-arbeid/strategien-handlingsplanen-og-kommuneplanen',
  '/mal',
  '/ordliste',
  '/om-nettstedet',
  '/tilgjengelighet',
  '/personvern',
];

/** Every page there is. The sitemap is held to this list, so the tests of each page leave none out. */
export const sitePages: readonly SitePage[] = [
  ...bokmal.map((address) => ({ address, language: 'nb' as const })),
  { address: '/en', language: 'en' },
];

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
