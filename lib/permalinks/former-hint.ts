import type { PlacedFile } from '../content/content-set.ts';
import type { Problem } from '../content/problem.ts';
import { addItemsHint } from '../content/rules/add-items-hint.ts';
import type { RuleName } from '../rulebook/rule-book.ts';

/** How to have a page take over addresses; `where` names its file to who stands elsewhere. */
export function formerHint(page: PlacedFile, addresses: readonly string[], where = ''): string {
  const items = page.frontMatter?.tidligere;
  return addItemsHint({ file: page, key: 'tidligere', items }, addresses, where);
}

/** A fault of a page that does not keep the addresses it has had. */
export function formerProblem(
  page: PlacedFile,
  addresses: readonly string[],
  rule: RuleName,
  message: string,
): Problem {
  const place = page.frontMatter?.tidligere === undefined ? 'id' : 'tidligere';
  return page.problemAt([place], rule, message, formerHint(page, addresses));
}
