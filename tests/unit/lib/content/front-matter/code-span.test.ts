import { expect, it } from 'vitest';
import { codeSpan } from '../../../../../lib/content/front-matter/code-span.ts';

it.each([
  ['tittel: Om', '`tittel: Om`'],
  ['tittel: `Om` oss', '``tittel: `Om` oss``'],
  ['`', '`` ` ``'],
  ['`Om', '`` `Om ``'],
])('codeSpan shows %j as %s', (text, span) => {
  expect(codeSpan(text)).toBe(span);
});
