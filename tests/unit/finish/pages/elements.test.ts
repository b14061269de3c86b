import { expect, it } from 'vitest';
import { elements } from '../../../../finish/pages/elements.ts';
import { parsePage } from '../../../../finish/pages/parse-page.ts';

const tree = parsePage('<h1>a</h1><div><p><b>b</b><!--c--></p></div><p>d</p>');
const namesOf = (...names: string[]) => elements(tree, ...names).map(({ tagName }) => tagName);

it('every element stands in document order', () => {
  expect(namesOf()).toEqual(['html', 'head', 'body', 'h1', 'div', 'p', 'b', 'p']);
});

it('those with a name, or one of several', () => {
  expect(namesOf('p')).toEqual(['p', 'p']);
  expect(namesOf('b', 'h1')).toEqual(['h1', 'b']);
});
