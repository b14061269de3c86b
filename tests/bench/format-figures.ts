import type { Figure } from './figure.ts';

const heads = ['', 'value', 'reference', 'ratio', 'goal'] as const;

/** Figures as a table for people, a section after the other. */
export function formatFigures(figures: readonly Figure[]): string {
  const sections = Map.groupBy(figures, ({ section }) => section);
  return [...sections]
    .map(([section, rows]) => `${section}\n${table([heads, ...rows.map(cells)])}`)
    .join('\n\n');
}

function cells(figure: Figure): readonly string[] {
  const { name, value, unit, reference, referenceValue, ratio, goal = '' } = figure;
  return [
    name,
    `${rounded(value)} ${unit}`,
    `${rounded(referenceValue)} ${unit} (${reference})`,
    ratio.toFixed(2),
    goal,
  ];
}

function rounded(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
