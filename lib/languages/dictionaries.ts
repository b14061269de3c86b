import { en } from './en.ts';
import { nb } from './nb.ts';
import type { Dictionaries } from './words.ts';

/** The interface's words in every language. */
export const dictionaries: Dictionaries = { nb, en };
