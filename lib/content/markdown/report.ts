import type { RuleName } from '../../rulebook/rule-book.ts';
import type { Position } from '../position.ts';
import { contextOf, type MarkdownFile } from './markdown-file.ts';

/** Adds a fault to those of the file. */
export function report(
  file: MarkdownFile,
  place: Position,
  rule: RuleName,
  message: string,
  hint: string,
): void {
  const { input, problems } = contextOf(file);
  problems.push({ file: input.file, ...place, severity: 'error', rule, message, hint });
}
