import { describe, expect, it } from 'vitest';
import { adviseSigns } from '../../../../lib/advice/advise-signs.ts';
import type { OwnPage } from '../../../../lib/advice/own-page.ts';
import { quoteSigns } from '../../../../lib/advice/quote-signs.ts';
import { spaceSigns } from '../../../../lib/advice/space-signs.ts';
import { change, readIn, writeContent } from '../content/write-content.ts';
import { ownPage, say } from './advice-in.ts';

const adviser = adviseSigns([...quoteSigns, ...spaceSigns]);
const advise = (page: OwnPage) =>
  adviser(page, { content: readIn(writeContent()).placed, today: '2026-11-24' });
const hints = (page: OwnPage) => advise(page).map(({ hint }) => hint);

describe('adviseSigns', () => {
  it('goes from the top of the page to its end', () => {
    const page = ownPage({
      'nb/om.md': String(say('Den 1. mai er "dagen".\n\n"To" 2. mai.')['nb/om.md']).replace(
        'Hvem som står',
        'Hvem "som" står',
      ),
    });
    expect(advise(page).map(({ message }) => message)).toEqual([
      'Anførselstegnene i "som" er ikke norske.',
      'Anførselstegnene i "dagen" er ikke norske.',
      '«1. mai» kan bli delt på to linjer.',
      'Anførselstegnene i "To" er ikke norske.',
      '«2. mai» kan bli delt på to linjer.',
    ]);
  });

  it('says how it is to be where a line ends in it', () => {
    expect(hints(ownPage(say('Den 1.\nmai, på "fest\ni by".')))).toEqual([
      'Skriv det slik: `«fest i by»`.',
      'Skriv det slik: `1.&nbsp;mai`. `&nbsp;` er et mellomrom der linjen ikke blir delt.',
    ]);
  });

  it.each([
    ['what is escaped', '\\"by\\"', '«by»'],
    ['code', 'så "`by` her"', '«… her»'],
    [
      'what is long',
      `"${'Så lang er byen vår. '.repeat(5)}"`,
      '«Så lang er byen vår. Så lang … lang er byen vår. »',
    ],
  ])('says how it is to be where there is %s', (_what, text, right) => {
    expect(hints(ownPage(say(text)))).toEqual([`Skriv det slik: \`${right}\`.`]);
  });

  it('leaves alone what is written with a reference already', () => {
    expect(hints(ownPage(say('Den 1.&nbsp;mai.')))).toEqual([]);
  });

  it('mends what has a reference in it', () => {
    expect(hints(ownPage(say('Det er 10&nbsp;000 kr.')))).toEqual([
      'Skriv `10&nbsp;000&nbsp;kr` i stedet for `10&nbsp;000 kr`. `&nbsp;` er et mellomrom der linjen ikke blir delt.',
    ]);
  });

  it('says how to type the sign in a field, where references are not read', () => {
    expect(
      hints(ownPage(change('nb/om.md', 'tittel: Om nettstedet', 'tittel: Til 1. mai'))),
    ).toEqual([
      'Skriv `1.\u00A0mai` i stedet for `1. mai`, med hardt mellomrom: Alt+0160 på Windows, Option+mellomrom på Mac.',
    ]);
  });
});
