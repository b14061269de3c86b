import type { Advice, Adviser } from './adviser.ts';
import type { OwnPage } from './own-page.ts';
import type { Passage } from './passage.ts';
import { shownText } from './shown-text.ts';
import { hardSpace, type SignRule } from './sign-rule.ts';

/** Gives what some rules on signs find, in the order of the page. */
export function adviseSigns(rules: readonly SignRule[]): Adviser {
  return (page) =>
    page.passages.flatMap((passage) =>
      rules.flatMap((rule) =>
        [...passage.text.matchAll(rule.pattern)]
          .filter(([found]) => rule.mend(found) !== found)
          .map((found) => adviceOn(found, rule, passage, page)),
      ),
    );
}

function adviceOn(
  { 0: found, index }: RegExpExecArray,
  { rule, mend, message }: SignRule,
  { starts, ends, isField }: Passage,
  page: OwnPage,
): Advice {
  const start = starts[index] ?? 0;
  const written = page.source.slice(start, ends[index + found.length - 1]);
  const shown = shownText(found);
  // What is long, escaped, or goes on over the end of a line, is not to be replaced as it stands.
  const isPlain = !/[`\n\\]|.{81}/.test(written) && page.source[start - 1] !== '\\';
  const mended = mend(isPlain ? written : shown);
  const right = isField ? mended : mended.replaceAll(hardSpace, '&nbsp;');
  const hint = isPlain
    ? `Skriv \`${right}\` i stedet for \`${written}\``
    : `Skriv det slik: \`${right}\``;
  const added = mended.includes(hardSpace) ? explanation[isField ? 'field' : 'body'] : '.';
  return { rule, offset: start, message: message(shown), hint: hint + added };
}

/** How to write what cannot be seen. */
const explanation = {
  body: '. `&nbsp;` er et mellomrom der linjen ikke blir delt.',
  field: ', med hardt mellomrom: Alt+0160 på Windows, Option+mellomrom på Mac.',
};
