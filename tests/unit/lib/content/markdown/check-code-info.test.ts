import { expect, it } from 'vitest';
import { toldOf } from './render.ts';

it.each([
  ['```ts a=b\nx\n```', ['1:7 code-info']],
  ['~~~  ts  {1} \nx\n~~~', ['1:10 code-info']],
  ['> ````a b\n> x\n> ````', ['1:9 code-info']],
  ['```ts\nx\n```', []],
  ['```\nts a\n```', []],
])('tells of what stands behind the language in %j', (text, told) => {
  expect(toldOf(text)).toEqual(told);
});
