/** The languages there are: a folder of content and a dictionary each. Bokmål is first and at `/`. */
export const languages = ['nb', 'en'] as const;

export type Language = (typeof languages)[number];
