import { expect, it } from 'vitest';
import { conflictProblems } from '../../../../../lib/content/source/conflict-problems.ts';

const linesOf = (text: string) =>
  conflictProblems(text, 'om.md').map(({ line, hint }) => `${line} ${hint.split(' ')[0]}`);
const one = '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> annen\n';

it('names each conflict once, where it begins', () => {
  expect(linesOf(`x\n${one}${one}`)).toEqual(['2 Behold', '7 Behold']);
});

it('names each mark that is left', () => {
  expect(linesOf('=======\na\n>>>>>>> annen\n')).toEqual(['1 Slett', '3 Slett']);
  expect(linesOf(`<<<<<<< HEAD\n${one}=======\n`)).toEqual(['2 Behold', '1 Slett', '7 Slett']);
});

it('takes a line under a heading for a mark only beside one that is left', () => {
  expect(linesOf('Tittel\n=======\n')).toEqual([]);
  expect(linesOf(`Tittel\n=======\n${one}`)).toEqual(['3 Behold']);
});

it('lets quotes, tables and fewer signs be', () => {
  expect(linesOf('<<<<<< a\n  <<<<<<< a\n<<<<<<<a\n=======\n>>>>>>>\n>>>>>>>a\n|||||||')).toEqual(
    [],
  );
});
