import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../problem.ts';
import { yamlProblems } from './yaml-problems.ts';

/** Keys and values read as strict YAML 1.2, and where each stands. */
export interface YamlFields {
  /** As they stand in the file; nothing coerced. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly document: Document;
  readonly lineCounter: LineCounter;
}

/** Reads YAML that holds fields. Gives the problems alone where it does not. */
export function parseYamlFields(text: string, file: string): YamlFields | readonly Problem[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { version: '1.2', uniqueKeys: true, lineCounter });
  const problems = yamlProblems(document, lineCounter, file);
  if (problems.length > 0) return problems;
  const data: unknown = document.toJS();
  return isRecord(data) ? { data, document, lineCounter } : [notFields(file)];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notFields(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'yaml-fields',
    message: 'Her står ingen felter.',
    hint: 'Skriv ett felt på hver linje: `navn: verdi`.',
  };
}
