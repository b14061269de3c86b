import { describe, expect, it } from 'vitest';
import { adviceRules } from '../../../../lib/rulebook/advice-rules.ts';
import { englishFront, sha256 } from '../content/green-city.ts';
import { advice, change, problemsIn } from '../content/write-content.ts';
import { adviceIn, say } from './advice-in.ts';

const rulesOf = (text: string) => adviceIn(say(text)).map(({ rule }) => rule);

describe('adviceOn', () => {
  it('says nothing of content that is as it should be', () => {
    expect(adviceIn({})).toEqual([]);
  });

  it('tells where, what and what to write', () => {
    expect(adviceIn(say('Ring oss.\nVent ...'))).toEqual([
      advice(
        'nb/om.md',
        16,
        6,
        'sign-ellipsis',
        'Her står tre punktum i stedet for ett tegn.',
        'Skriv `…` i stedet for `...`.',
      ),
    ]);
  });

  it('gives the five most useful of a page, in the order of the rule book', () => {
    const text = 'Vent ... til 1. mai - "nå" - og og se [her](/havn) 10.000 ganger hos Kari\'s.';
    expect(rulesOf(text)).toEqual([
      'link-text-vague',
      'word-twice',
      'sign-quote',
      'sign-dash',
      'sign-dash',
    ]);
    const order = Object.keys(adviceRules);
    expect(rulesOf(text).map((rule) => order.indexOf(rule))).toEqual([0, 3, 4, 5, 5]);
  });

  it('gives five for each page', () => {
    const many = '"A" "B" "C" "D" "E" "F"';
    const files = {
      ...say(many),
      ...change('nb/ordliste.md', 'Der båter legger til.', many),
    };
    expect(adviceIn(files).map(({ file }) => file)).toEqual([
      ...Array.from({ length: 5 }, () => 'content/nb/om.md'),
      ...Array.from({ length: 5 }, () => 'content/nb/ordliste.md'),
    ]);
  });

  it('leaves a page with errors alone, its own and those of its links', () => {
    expect(rulesOf('# Og og')).toEqual([]);
    expect(rulesOf('Og og [havna](/havnen)')).toEqual([]);
  });

  it('says nothing of words that are not ours', () => {
    const theirs = '"Bryggene" er åpne ... [her](/havn)';
    const text = String(
      change('nb/havn/bryggene.md', 'Bryggene er åpne for alle.', theirs)['nb/havn/bryggene.md'],
    );
    const sum = sha256('"Bryggene" er åpne ... her\nVår rolle\nVi rydder.');
    const locked = text.replace(/sha256:\w+/, sum);
    expect(problemsIn({ 'nb/havn/bryggene.md': locked })).toEqual([]);
    expect(adviceIn({ 'nb/havn/bryggene.md': locked })).toEqual([]);
  });

  it('gives an English page what holds in every language', () => {
    const text = 'The "city" - and and [here](/havn) ... 20. juni';
    const files = { 'en/index.md': englishFront.replace('The city has two parts.', text) };
    expect(adviceIn(files).map(({ rule }) => rule)).toEqual(['link-text-vague', 'word-twice']);
  });

  it('helps with drafts too', () => {
    const files = {
      'nb/om.md': String(say('Og og')['nb/om.md']).replace('meny:', 'utkast: true\nmeny:'),
    };
    expect(adviceIn(files).map(({ rule }) => rule)).toEqual(['word-twice']);
  });
});
