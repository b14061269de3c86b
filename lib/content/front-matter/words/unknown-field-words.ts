import { isScalar } from 'yaml';
import { codeSpan } from '../code-span.ts';
import { sameField } from '../known-field.ts';
import { fieldAt } from '../locate-key.ts';
import { fieldsAt } from '../schema-at.ts';
import { lineWith, nameOf, writtenAt } from './describe-value.ts';
import type { IssueSubject, IssueWords } from './issue-subject.ts';

type Path = readonly PropertyKey[];

/** What is told of a field that nobody knows. */
export function unknownFieldWords(subject: IssueSubject, path: Path, key: string): IssueWords {
  const group = nameOf(path.slice(0, -1));
  return {
    rule: 'key-unknown',
    message: `Feltet ${codeSpan(key)} finnes ikke ${group === '' ? subject.whole : `under \`${group}\``}.`,
    hint: hintFor(subject, path, key),
  };
}

function hintFor({ fields, schema, meant }: IssueSubject, path: Path, key: string): string {
  const near = meant(path);
  const node = fieldAt(fields.document, path)?.value;
  const isLine = isScalar(node) && !node.type?.startsWith('BLOCK_');
  const written = isScalar(node) ? (writtenAt(fields, path) ?? '') : '';
  if (near !== undefined) {
    const line = lineWith([...path.slice(0, -1), near], written);
    return `Mente du \`${near}\`?${written === '' ? '' : ` Skriv ${codeSpan(line)}.`}`;
  }
  const remove = isLine ? 'Slett linjen' : 'Slett feltet';
  const known = sameField(key, fieldsAt(schema, path.slice(0, -1)));
  return known === undefined
    ? `${remove}, eller se feltlisten i content/README.md.`
    : `\`${known}\` står her fra før. ${remove}.`;
}
