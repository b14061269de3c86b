import { copySettings } from './copy-settings.ts';

/** The widths of the copies of a photograph, the narrowest first: none is wider than the original. */
export function copyWidths(original: number): readonly number[] {
  const widest = Math.min(original, Math.max(...copySettings.widths));
  return [...copySettings.widths.filter((width) => width < widest), widest];
}
