import { describe, expect, it } from 'vitest';
import { greenCity } from '../green-city.ts';
import { change, problemsIn } from '../write-content.ts';

function hintsFor(...addresses: readonly string[]) {
  const text = addresses.map((each) => `[a](${each})`).join('\n');
  return problemsIn(change('nb/om.md', 'Ring oss.', text)).map(
    ({ rule, hint }) => `${rule}: ${hint}`,
  );
}

describe('a link to a file', () => {
  it.each([
    ['ordliste.md', '/ordliste'],
    ['./havn/mal.md', '/havn/mal'],
    ['havn/index.md', '/havn'],
    ['havn/', '/havn'],
    ['index.md', '/'],
    ['../nb/havn/bryggene.md#var-rolle', '/havn/bryggene#var-rolle'],
    ['content/nb/ordliste.md', '/ordliste'],
    ['nb/ordliste.md', '/ordliste'],
    ['ordlista.md', '/ordliste'],
    ['ordliste.html?a=b#kai', '/ordliste#kai'],
  ])('%s is one to %s', (url, right) => {
    expect(hintsFor(url)).toEqual([`link-file: Skriv \`${right}\` i stedet for \`${url}\`.`]);
  });

  it.each(['rapport-2025.pdf', '?a=b', '../../../etc/passwd'])('%s is one to nothing', (url) => {
    expect(hintsFor(url)).toEqual([
      'link-file: Skriv hele adressen til siden, fra «/»: `/side-pa-nettstedet`.',
    ]);
  });

  it('is found from the file it stands in', () => {
    const text = `${greenCity['nb/havn/index.md']}\n[Mål](mal.md)\n`;
    expect(problemsIn({ 'nb/havn/index.md': text })).toMatchObject([
      { rule: 'link-file', hint: 'Skriv `/havn/mal` i stedet for `mal.md`.' },
    ]);
  });

  it('is not looked for where there are very many', () => {
    const hints = hintsFor(...Array.from({ length: 51 }, () => 'ordliste.md'));
    expect(hints[49]).toBe('link-file: Skriv `/ordliste` i stedet for `ordliste.md`.');
    expect(hints[50]).toBe(
      'link-file: Skriv hele adressen til siden, fra «/»: `/side-pa-nettstedet`.',
    );
  });
});
