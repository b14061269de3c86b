import { remark } from 'remark';
import { expect, it } from 'vitest';
import { readDefinitions } from '../../../../../lib/content/markdown/read-definitions.ts';

it('knows which addresses nothing uses, and which names are taken', () => {
  const text = '[a]: /a\n[A]: /b\n[c]: /c\n[__proto__]: /d\n[e]: /e\n\n[a] ![x][__proto__] [E][]';
  const { unused, duplicates } = readDefinitions(remark().parse(text));
  expect(unused.map(({ url }) => url)).toEqual(['/c']);
  expect([...duplicates].map(([node, first]) => [node.url, first.url])).toEqual([['/b', '/a']]);
});
