import type { ContentFile } from '../content-file.ts';
import type { Position } from '../position.ts';

/** A heading as it stands in its file. */
export interface HeadingSource {
  readonly level: number;
  readonly id: string;
  readonly text: string;
  readonly place: Position;
  /** `## Vår rolle {#rolle}`: all that is written on its line. */
  readonly line: string;
}

/** The headings of a file, in its order. */
export function headingSources({ source, rendered }: ContentFile): readonly HeadingSource[] {
  const lines = source.text?.split('\n') ?? [];
  return (rendered?.body.headings ?? []).map(({ level, id, text }, index) => {
    const place = rendered?.headingPlaces[index] ?? { line: 1, column: 1 };
    const line = (lines[place.line - 1] ?? '').slice(place.column - 1).trimEnd();
    return { level, id, text, place, line };
  });
}

/** The line of a heading with further ids behind it. */
export function withIds(line: string, ids: readonly string[]): string {
  const added = ids.map((id) => `#${id}`).join(' ');
  return /\{\s*#[^{}]*\}$/.test(line)
    ? line.replace(/\s*\}$/, ` ${added}}`)
    : `${line.replace(/\s+#+$/, '')} {${added}}`;
}
