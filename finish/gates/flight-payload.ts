import type { Root } from 'hast';
import { z } from 'zod';
import { elements } from '../pages/elements.ts';
import { textOf } from '../pages/text-of.ts';

/** How Next writes a piece of data: 1 is text, 3 is bytes in base64. */
const encodings = { 1: 'utf8', 3: 'base64' } as const;
const piece = z.tuple([z.union([z.literal(1), z.literal(3)]), z.string()]);

/** The copy of the page for React that Next writes into it; `undefined` when the page has none. */
export function flightPayload(tree: Root): Buffer | undefined {
  const pieces = elements(tree, 'script').flatMap((script) => {
    const [, json] = /^self\.__next_f\.push\((.*)\)$/s.exec(textOf(script)) ?? [];
    if (json === undefined) return [];
    const [kind, text] = piece.parse(JSON.parse(json));
    return [Buffer.from(text, encodings[kind])];
  });
  return pieces.length === 0 ? undefined : Buffer.concat(pieces);
}
