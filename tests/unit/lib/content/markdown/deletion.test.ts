import { remark } from 'remark';
import { expect, it } from 'vitest';
import { deletion } from '../../../../../lib/content/markdown/deletion.ts';

const file = remark().processSync('');
file.value = '\na ** b**';
const [paragraph] = remark().parse(file).children;

it('takes one of the blanks around it along', () => {
  expect(paragraph && deletion(paragraph, 2, 4, file)).toBe('Slett «** ».');
  expect(paragraph && deletion(paragraph, 6, 8, file)).toBe('Slett «**».');
});
