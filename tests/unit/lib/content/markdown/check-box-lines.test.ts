import { describe, expect, it } from 'vitest';
import { problemsOf, toldOf } from './render.ts';

describe('checkBoxLines', () => {
  it.each([
    ['::: merk\na\n:::', 'Skriv `:::merk` i stedet for `::: merk`.'],
    [
      ':::merk Husk dette\na\n:::',
      'Skriv `:::merk[Husk dette]` i stedet for `:::merk Husk dette`.',
    ],
    ['::: Viktig: **Nå**\na\n:::', 'Skriv `:::viktig[**Nå**]` i stedet for `::: Viktig: **Nå**`.'],
    ['::: tip\na\n:::', 'Skriv `:::tips` i stedet for `::: tip`.'],
    [':::\n', 'Slett linjen.'],
    [
      '::: noe annet\na',
      'Skriv navnet rett etter kolonene, uten mellomrom: `:::merk`. Slutt ruten med like mange kolon.',
    ],
  ])('tells of %j once', (text, hint) => {
    expect(problemsOf(text).map((each) => [each.rule, each.hint])).toEqual([
      ['directive-malformed', hint],
    ]);
  });

  it('says nothing of an end whose beginning is told of', () => {
    expect(toldOf('::::merk\na\n:::')).toEqual(['1:1 directive-unclosed']);
    expect(toldOf('::: merk\n\na\n\n:::\n\n:::')).toEqual([
      '1:1 directive-malformed',
      '7:1 directive-malformed',
    ]);
  });

  it.each(['a ::: b', '\\:::', '`:::`', ':: a'])('leaves %j alone', (text) => {
    expect(toldOf(text)).toEqual([]);
  });
});
