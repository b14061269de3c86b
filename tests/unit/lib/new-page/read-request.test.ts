import { describe, expect, it } from 'vitest';
import { readRequest } from '../../../../lib/new-page/read-request.ts';
import { RequestError } from '../../../../lib/new-page/request-error.ts';

const types = 'Typene er `kapittel`, `mal` og `side`.';

describe('readRequest', () => {
  it.each([
    [['side', 'Om oss'], { type: 'side', title: 'Om oss' }],
    [['side', 'Om', 'oss'], { type: 'side', title: 'Om oss' }],
    [['mal', '  Ren \n havn '], { type: 'mal', title: 'Ren havn' }],
    [
      ['kapittel', 'Kaia', '--del', 'havn', '--ingress', 'Om kaia.'],
      { type: 'kapittel', title: 'Kaia', part: 'havn', lead: 'Om kaia.' },
    ],
    [['--del=havn', 'kapittel', 'Kaia'], { type: 'kapittel', title: 'Kaia', part: 'havn' }],
  ])('reads %j', (words, request) => {
    expect(readRequest(words)).toEqual(request);
  });

  it.each([
    [
      [],
      `Skriv hva slags side du vil lage, og hva den heter:\n  npm run new -- kapittel "Tittelen"\n${types}`,
    ],
    [['kapitel', 'Kaia'], 'Typen «kapitel» finnes ikke. Mente du `kapittel`?'],
    [['Side', 'Kart'], 'Typen «Side» finnes ikke. Mente du `side`?'],
    [['del', 'Elva'], `Typen «del» finnes ikke. ${types}`],
    [['artikkel', 'Kart'], `Typen «artikkel» finnes ikke. ${types}`],
    [['mal'], 'Siden mangler tittel. Skriv:\n  npm run new -- mal "Tittelen"'],
    [['side', ' '], 'Siden mangler tittel. Skriv:\n  npm run new -- side "Tittelen"'],
  ])('refuses %j', (words, message) => {
    expect(() => readRequest(words)).toThrow(new RequestError(message));
  });

  it.each([[['side', 'Kart', '--dl', 'havn']], [['side', 'Kart', '--del']], [['side', '-kart']]])(
    'says which options there are: %j',
    (words) => {
      expect(() => readRequest(words)).toThrow(
        new Error(
          'Valgene er «--del» med id-en til en del, og «--ingress» med en tekst i anførselstegn.',
        ),
      );
    },
  );

  it.each(['npm_config_del', 'npm_config_ingress'])(
    'does not take an option’s value for the title: %s',
    (name) => {
      expect(() => readRequest(['side', 'Kart', 'havn'], { [name]: 'true' })).toThrow(
        new Error(
          'Valgene kom ikke fram. Skriv «--» foran typen:\n  npm run new -- kapittel "Tittelen" --del id-en',
        ),
      );
    },
  );
});
