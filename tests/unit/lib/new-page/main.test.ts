import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { greenCity } from '../content/green-city.ts';
import { readIn, writeContent } from '../content/write-content.ts';
import { englishPart } from './english-part.ts';
import { runNew, textIn } from './run-new.ts';

const inHarbour = ['kapittel', 'Kaia', '--del', 'havn'];

/** All that stands in a content folder. */
const everythingIn = (folder: string) =>
  readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' }).sort();

describe('new', { timeout: 60_000 }, () => {
  it('makes the file of a page, lists it in its part, and says what to do', () => {
    const folder = writeContent();
    expect(runNew(folder, [...inHarbour, '--ingress', 'Om kaia.'])).toEqual({
      status: 0,
      stderr: '',
      stdout: `Laget content/nb/havn/kaia.md
La til \`kaia\` i content/nb/havn/index.md

Gjør dette nå:
1. Åpne content/nb/havn/kaia.md. Fyll ut feltene som er tomme, og skriv teksten under dem.
2. Siden står nederst i \`innhold\` i content/nb/havn/index.md. Flytt linjen dit siden skal stå.
3. Kjør \`npm run check\`. Den sier hva som mangler, og hva du skal skrive.
`,
    });
    expect(textIn(folder, 'nb/havn/kaia.md')).toBe(`---
type: kapittel
id: kaia
tittel: Kaia
ingress: Om kaia.
status:
kilder:
  - tittel:
    url:
    lest:
endringer:
  - dato: 2026-11-24
    tekst: Publisert
---

`);
    expect(textIn(folder, 'nb/havn/index.md')).toBe(
      greenCity['nb/havn/index.md'].replace('  - bryggene\n', '  - bryggene\n  - kaia\n'),
    );
  });

  it('makes an article beside the front page', () => {
    const folder = writeContent();
    const { status, stdout } = runNew(folder, ['side', 'Kart', 'over', 'byen']);
    expect([status, stdout]).toEqual([
      0,
      `Laget content/nb/kart-over-byen.md

Gjør dette nå:
1. Åpne content/nb/kart-over-byen.md. Fyll ut feltene som er tomme, og skriv teksten under dem.
2. Kjør \`npm run check\`. Den sier hva som mangler, og hva du skal skrive.
`,
    ]);
  });

  it('makes the page in every language that has the part', () => {
    const folder = writeContent(englishPart);
    expect(readIn(folder).problems).toEqual([]);
    const { status, stdout } = runNew(folder, inHarbour);
    expect([status, stdout]).toEqual([
      0,
      `Laget content/nb/havn/kaia.md
Laget content/en/harbour/kaia.md
La til \`kaia\` i content/nb/havn/index.md
La til \`kaia\` i content/en/harbour/index.md

Gjør dette nå:
1. Åpne content/nb/havn/kaia.md. Fyll ut feltene som er tomme, og skriv teksten under dem.
2. Siden står nederst i \`innhold\` i content/nb/havn/index.md og content/en/harbour/index.md. Flytt linjen dit siden skal stå.
3. Oversett siden i content/en/harbour/kaia.md når den norske teksten er ferdig. Gi fila et navn på det språket, for navnet blir siste ord i adressen. Vil du vente med å oversette, slett fila og linjen i \`innhold\`.
4. Kjør \`npm run check\`. Den sier hva som mangler, og hva du skal skrive.
`,
    ]);
    expect(textIn(folder, 'en/harbour/kaia.md')).toContain('id: kaia\ntittel:\ningress:\n');
    expect(textIn(folder, 'en/harbour/index.md')).toContain('innhold:\n  - kaia\n');
  });

  it('works on the content folder that is named', () => {
    const folder = writeContent();
    const { status, stdout } = runNew(join(folder, 'content'), ['side', 'Kart'], {
      CONTENT_DIR: '.',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('Laget nb/kart.md\n');
  });

  it('says why in Norwegian, exits 1 and writes nothing where it is asked for what cannot be', () => {
    const folder = writeContent();
    const before = everythingIn(folder);
    expect(runNew(folder, ['kapittel', 'Kaia', '--del', 'havna'])).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'Ingen del har id-en «havna». Mente du denne?\n  npm run new -- kapittel "Kaia" --del havn\n',
    });
    expect(everythingIn(folder)).toEqual(before);
  });

  it('writes nothing where the part cannot be changed in one of the languages', () => {
    const folder = writeContent({
      ...englishPart,
      'en/harbour/index.md': String(englishPart['en/harbour/index.md']).replace(
        'innhold: []',
        'innhold: {}',
      ),
    });
    const before = everythingIn(folder);
    expect(runNew(folder, inHarbour).status).toBe(1);
    expect(everythingIn(folder)).toEqual(before);
    expect(textIn(folder, 'nb/havn/index.md')).toBe(greenCity['nb/havn/index.md']);
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
    ['the folder is not there', inHarbour, { CONTENT_DIR: 'borte' }, 'Mappa borte finnes ikke.'],
    [
      'an option is unknown',
      ['side', 'Kart', '--dl', 'havn'],
      {},
      'Valgene er «--del» med id-en til en del, og «--ingress» med en tekst i anførselstegn.',
    ],
    [
      'the day cannot be told',
      inHarbour,
      { SOURCE_DATE_EPOCH: 'i dag' },
      'SOURCE_DATE_EPOCH er «i dag». Skriv antall sekunder siden 1. januar 1970, eller la den stå tom.',
    ],
  ])('says in one line why it could not run and exits 2 where %s', (_what, words, env, message) => {
    const folder = writeContent();
    expect(runNew(folder, words, env)).toEqual({
      status: 2,
      stdout: '',
      stderr: `Siden ble ikke laget: ${message}\n`,
    });
  });

  it('does not run where nobody can tell which ids are spent', () => {
    const folder = writeContent({ 'permalinks.lock.json': '{' });
    const { status, stderr } = runNew(folder, inHarbour);
    expect(status).toBe(2);
    expect(stderr).toContain(
      'content/permalinks.lock.json:1:1 Fila som husker publiserte adresser, kan ikke leses.',
    );
  });
});
