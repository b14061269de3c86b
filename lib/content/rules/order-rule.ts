import type { PlacedFile } from '../content-set.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Changes stand newest first; the terms of a glossary stand in the order of the alphabet. */
export const orderRule: Rule = ({ files }) =>
  files.flatMap((file) => [...changeOrder(file), ...termOrder(file)]);

function changeOrder(file: PlacedFile): Problem[] {
  const changes = file.frontMatter?.endringer ?? [];
  return changes.flatMap(({ dato }, index) => {
    const before = changes[index - 1];
    if (before === undefined || before.dato >= dato) return [];
    return [
      file.problemAt(
        ['endringer', index, 'dato'],
        'changes-order',
        `Endringen ${dato} står under den eldre ${before.dato}.`,
        'Sett den nyeste endringen øverst.',
      ),
    ];
  });
}

function termOrder(file: PlacedFile): Problem[] {
  const matter = file.frontMatter;
  if (matter?.type !== 'side' || matter.liste !== 'ordliste') return [];
  const terms = (file.rendered?.body.headings ?? []).filter(({ level }) => level === 2);
  return terms.flatMap(({ text }, index) => {
    const before = terms[index - 1];
    if (before === undefined || before.text.localeCompare(text, file.language) <= 0) return [];
    return [
      file.problemAt(
        ['liste'],
        'glossary-order',
        `«${text}» står etter «${before.text}» i ordlisten.`,
        'Sett ordene i alfabetisk rekkefølge.',
      ),
    ];
  });
}
