import { describe, expect, it } from 'vitest';
import { adviceIn, say } from './advice-in.ts';

const told = (text: string) =>
  adviceIn(say(text)).map(({ line, column, hint }) => [line, column, hint]);

describe('adviseRepeats', () => {
  it.each([
    ['Byen og og havna.', 6, 'Skriv `og` i stedet for `og og`.'],
    ['Å å bo her.', 1, 'Skriv `Å` i stedet for `Å å`.'],
    ['Byen  har   har to.', 7, 'Skriv `har` i stedet for `har   har`.'],
    ['Byen [og](/havn) og.', 18, 'Slett det ene.'],
    ['Byen **og** og.', 13, 'Slett det ene.'],
  ])('tells of %j', (text, column, hint) => {
    expect(told(text)).toEqual([[15, column, hint]]);
  });

  it('tells of a word at the end of one line and the start of the next', () => {
    expect(told('- Byen og\n  og havna.')).toEqual([[16, 3, 'Slett `og` først på linjen.']]);
  });

  it.each([
    'Er det det det gjelder?',
    'Den kua vi drakk melk av av og til.',
    'Walla Walla',
    'og/og og og-og',
    'byen. Byen',
    ':en[so so] og `og` og',
  ])('says nothing of %j', (text) => {
    expect(told(text)).toEqual([]);
  });
});
