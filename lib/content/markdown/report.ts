import { type RuleName, ruleBook } from '../../rulebook/rule-book.ts';
import type { Position } from '../position.ts';
import { contextOf, type MarkdownFile } from './markdown-file.ts';

/** Adds a fault or a piece of advice to those of the file: which of them, the rule book says. */
export function report(
  file: MarkdownFile,
  place: Position,
  rule: RuleName,
  message: string,
  hint: string,
): void {
  const { input, problems } = contextOf(file);
  const { severity } = ruleBook[rule];
  problems.push({ file: input.file, ...place, severity, rule, message, hint });
}
