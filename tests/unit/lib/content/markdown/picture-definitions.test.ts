import { remark } from 'remark';
import { expect, it } from 'vitest';
import { pictureDefinitions } from '../../../../../lib/content/markdown/picture-definitions.ts';

it('names the definitions that pictures refer to', () => {
  const tree = remark().parse('![A][k] [B][l]\n\n[k]: a.png\n[l]: /b');
  expect([...pictureDefinitions(tree)]).toEqual(['k']);
});
