import type { PlacedFile } from '../content-set.ts';
import { fillerIn } from '../markdown/filler-in.ts';
import type { Problem } from '../problem.ts';
import { fileFault } from '../source/file-fault.ts';
import type { Rule } from './rule.ts';

const rule = 'filler-text';
const hint = 'Skriv teksten, eller slett ordene. Skal siden ikke ut ennå, sett `utkast: true`.';

/** What is published has no words that only keep the place of others. Words that are not ours stay as they are. */
export const fillerRule: Rule = (content) =>
  content.files
    .filter(({ draft }) => !draft)
    .flatMap((file) => [...inFields(file), ...inText(file)]);

function inFields(file: PlacedFile): readonly Problem[] {
  const { tittel, ingress, bilde } = file.frontMatter ?? {};
  const fields: readonly (readonly [path: readonly string[], text: string | undefined])[] = [
    [['tittel'], tittel],
    [['ingress'], ingress],
    [['bilde', 'alt'], bilde?.alt],
    [['bilde', 'tekst'], bilde?.tekst],
  ];
  return fields.flatMap(([path, text = '']) => {
    const found = fillerIn(text);
    return found === undefined ? [] : [file.problemAt(path, rule, messageFor(found.words), hint)];
  });
}

function inText({ frontMatter, rendered, source }: PlacedFile): readonly Problem[] {
  if (frontMatter?.status !== 'redaksjonell') return [];
  return (rendered?.fillers ?? []).map(({ words, line, column }) =>
    fileFault(source.printed, rule, messageFor(words), hint, { line, column }),
  );
}

function messageFor(words: string): string {
  return `«${words}» står der en tekst skal komme.`;
}
