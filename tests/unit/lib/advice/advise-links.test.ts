import { describe, expect, it } from 'vitest';
import { adviceIn, say } from './advice-in.ts';

const told = (text: string) => adviceIn(say(text)).map(({ message, hint }) => [message, hint]);
const vague = (text: string) => `Lenketeksten «${text}» sier ikke hva lenken fører til.`;
const byEditor =
  'Skriv mellom hakeparentesene hva lenken fører til: `[Årsrapporten](/arsrapport)`.';

describe('adviseLinks', () => {
  it.each(['her', 'HER.', 'Les mer', 'les mer her …', '«lenke»', 'denne siden', 'Klikk her!'])(
    'tells of a link on %j',
    (text) => {
      expect(told(`Se [${text}](https://by.example/x).`)).toEqual([[vague(text), byEditor]]);
    },
  );

  it.each([
    'havna her',
    'les mer om havna',
    'siden om havna',
    'here',
    'by.example',
    'post@by.example',
  ])('says nothing of a link on %j', (text) => {
    expect(told(`Se [${text}](https://by.example/x).`)).toEqual([]);
  });

  it('names the page, also where the link goes to a place on it', () => {
    expect(told('Se [her](/ordliste#kai).')).toEqual([
      [
        vague('her'),
        'Skriv `[Ordliste]` i stedet for `[her]`, eller flytt lenken til ord som sier det.',
      ],
    ]);
  });

  it('reads links by name', () => {
    expect(told('Se [her][havn].\n\n[havn]: /havn')).toEqual([
      [
        vague('her'),
        'Skriv `[Havna]` i stedet for `[her]`, eller flytt lenken til ord som sier det.',
      ],
    ]);
  });

  it('leaves to the editor what has signs of Markdown in it', () => {
    expect(told('Se [**her**](/havn) og [`her`](/park).').map(([, hint]) => hint)).toEqual([
      'Skriv `[Havna]` i stedet for `[**her**]`, eller flytt lenken til ord som sier det.',
      byEditor,
    ]);
  });

  it.each(['https://by.example/x', '<https://by.example/x>'])(
    'tells of the bare address %s',
    (written) => {
      expect(told(`Se ${written} nå.`)).toEqual([
        [
          'Lenketeksten er en adresse. Den leses opp tegn for tegn.',
          'Skriv hva lenken fører til, foran adressen: `[Årsrapporten](https://by.example/x)`.',
        ],
      ]);
    },
  );

  it('tells of an address as the text of a link', () => {
    expect(told('Se [www.by.example](https://www.by.example).')).toEqual([
      ['Lenketeksten er en adresse. Den leses opp tegn for tegn.', byEditor],
    ]);
  });
});
