import type { ContentSet, PlacedFile } from '../content-set.ts';

/** How to give a page another address, where its own cannot be had: the one that ends in `wanted`, or one like it. */
export function slugHint(content: ContentSet, file: PlacedFile, wanted: string): string {
  const line = `slug: ${freeSlug(content, file, wanted)}`;
  const isWritten = file.placeOf(['slug']).line > 1;
  const write = isWritten ? `Skriv \`${line}\`` : `Legg til linjen \`${line}\``;
  return `${write}, eller gi ${file.place === 'part' ? 'mappa' : 'fila'} et annet navn.`;
}

function freeSlug(content: ContentSet, file: PlacedFile, wanted: string, number = 1): string {
  const { byAddress, byFormer, lock } = content;
  const slug = number === 1 ? wanted : `${wanted}-${number}`;
  const address = file.address.replace(/[^/]*$/, slug);
  const isTaken = byAddress.has(address) || byFormer.has(address) || lock?.pages[address];
  return isTaken ? freeSlug(content, file, wanted, number + 1) : slug;
}
