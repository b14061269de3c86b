import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readBuildEnvironment } from '../../../../lib/build-environment.ts';
import { checkUnsaved } from '../../../../lib/live-check/check-unsaved.ts';
import { greenCity } from '../content/green-city.ts';
import { change, error, type Files, writeContent } from '../content/write-content.ts';

const about = greenCity['nb/om.md'];
const skipped = error(
  'nb/om.md',
  13,
  1,
  'heading-skipped',
  'Den første overskriften er «####».',
  'Skriv `##` i stedet for `####`.',
);

/** What is told of a file with the text it has in an editor, in a folder that `writeContent` has made. */
function check(
  folder: string,
  path: string,
  text: string | Uint8Array,
  contentDirectory = 'content',
) {
  const environment = { ...readBuildEnvironment({ NODE_ENV: 'test' }), contentDirectory };
  return checkUnsaved(environment, folder, { path, bytes: Buffer.from(text) }, '2026-11-24');
}

const checkIn = (files: Files, path: string, text: string | Uint8Array) =>
  check(writeContent(files), path, text);

describe('checkUnsaved', () => {
  it('tells of the text in the editor, not of the one on the disk', async () => {
    const broken = about.replace('## Kontakt', '#### Kontakt');
    expect(await checkIn({}, 'content/nb/om.md', broken)).toEqual([skipped]);
    expect(await checkIn({ 'nb/om.md': broken }, 'content/nb/om.md', about)).toEqual([]);
  });

  it('takes an absolute path', async () => {
    const folder = writeContent();
    const broken = about.replace('## Kontakt', '#### Kontakt');
    expect(await check(folder, join(folder, 'content/nb/om.md'), broken)).toEqual([skipped]);
  });

  it('takes the rest of the content from the disk', async () => {
    const linked = about.replace(
      'Ring oss.',
      'Se [havna](/havn), [kaia](/havn/kaia) og [elva](/elva).',
    );
    const files = { ...change('nb/havn/bryggene.md', 'id: bryggene', 'id: bryggene\nslug: kaia') };
    expect(await checkIn(files, 'content/nb/om.md', linked)).toEqual([
      error(
        'nb/om.md',
        15,
        42,
        'link-unknown',
        'Det finnes ingen side på /elva.',
        'Skriv adressen til en side som finnes, fra «/», uten «/» til slutt.',
      ),
    ]);
  });

  it('gives advice on the text in the editor', async () => {
    const vague = about.replace('Ring oss.', 'Vi forklarer ordene. [Les mer](/ordliste).');
    const told = await checkIn({}, 'content/nb/om.md', vague);
    expect(told.map(({ rule, severity, line }) => ({ rule, severity, line }))).toEqual([
      { rule: 'link-text-vague', severity: 'advice', line: 15 },
    ]);
  });

  it('tells nothing of other files', async () => {
    const files = change('nb/ordliste.md', 'meny: hoved', 'meny: toppen');
    expect(await checkIn(files, 'content/nb/om.md', about)).toEqual([]);
  });

  it('tells in the file of a part what a page that is not there yet will change', async () => {
    const listed = greenCity['nb/havn/index.md'].replace('  - bryggene', '  - bryggene\n  - kaia');
    expect((await checkIn({}, 'content/nb/havn/index.md', listed)).map(({ rule }) => rule)).toEqual(
      ['children-unknown'],
    );
  });

  it('tells of a file that was never saved', async () => {
    const fresh = about.replace('id: om', 'id: ny').replace('## Kontakt', '#### Kontakt');
    expect(await checkIn({}, 'content/nb/ny.md', fresh)).toEqual([
      { ...skipped, file: 'content/nb/ny.md' },
    ]);
    const { length } = await checkIn(
      {},
      'content/nb/Ny side.md',
      about.replace('id: om', 'id: ny'),
    );
    expect(length).toBeGreaterThan(0);
  });

  it('holds the bytes to what a file may be', async () => {
    const rules = async (bytes: Uint8Array) =>
      (await checkIn({}, 'content/nb/om.md', bytes)).map(({ rule }) => rule);
    expect(await rules(Buffer.from(about, 'utf16le'))).toEqual(['file-encoding']);
    expect(await rules(Buffer.from(about + 'Ring oss.\n\n'.repeat(30_000)))).toEqual(['file-size']);
  });

  it('counts lines as the editor does, with a byte order mark and the line ends of Windows', async () => {
    const windows = `\uFEFF${about.replace('## Kontakt', '#### Kontakt').replaceAll('\n', '\r\n')}`;
    expect(await checkIn({}, 'content/nb/om.md', windows)).toEqual([skipped]);
  });

  it.each([
    'README.md',
    'content/README.md',
    'content/site.yaml',
    'content/media/a.svg',
    'content/no/om.md',
    'content/nb/om.txt',
    '../nb/om.md',
  ])('has nothing to tell of %s, which is no page', async (path) => {
    expect(await checkIn({}, path, '# Ikke en side')).toEqual([]);
  });

  it('finds the file through links to the folder', async () => {
    const folder = writeContent();
    const links = mkdtempSync(join(tmpdir(), 'links-'));
    onTestFinished(() => rmSync(links, { recursive: true }));
    symlinkSync(folder, join(links, 'project'));
    const broken = about.replace('## Kontakt', '#### Kontakt');
    const path = join(links, 'project/content/nb/om.md');
    expect(await check(folder, path, broken)).toEqual([skipped]);
    const fromLink = await check(join(links, 'project'), join(folder, 'content/nb/om.md'), broken);
    expect(fromLink).toEqual([skipped]);
  });

  it('reads the content folder that is named, also outside the project', async () => {
    const folder = writeContent();
    const broken = about.replace('## Kontakt', '#### Kontakt');
    const file = join(folder, 'content/nb/om.md');
    expect(await check(tmpdir(), file, broken, join(folder, 'content'))).toHaveLength(1);
    expect(await check(process.cwd(), file, broken, join(folder, 'content'))).toEqual([
      { ...skipped, file },
    ]);
  });

  it('throws where there is no content', async () => {
    const folder = writeContent();
    await expect(check(folder, 'borte/nb/om.md', about, 'borte')).rejects.toThrow(
      new Error('Mappa borte finnes ikke.'),
    );
  });
});
