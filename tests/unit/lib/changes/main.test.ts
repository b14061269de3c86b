import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { greenCity } from '../content/green-city.ts';
import { type Files, writeContent } from '../content/write-content.ts';
import { unsafeIn } from '../github/unsafe-in.ts';
import { commit, gitIn, repository } from './repository.ts';

const program = resolve(import.meta.dirname, '../../../../lib/changes/main.ts');

/** Runs the command as `npm run changed` does. */
function changed(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    env: { ...process.env, CONTENT_DIR: 'content' },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** What is told of one commit on a branch. */
function told(files: Files, before: Files = {}): string {
  const folder = repository(before);
  commit(folder, files);
  const { status, stdout, stderr } = changed(folder, 'main');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.replace('## Sider som er endret\n\n', '').trimEnd();
}

const nothing = 'Ingen sider eller bilder er endret.';
const om = greenCity['nb/om.md'];
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
const withPicture = (text: string) => `${text}\n![Kai](media/kai.svg)\n`;

describe('changed', { timeout: 60_000 }, () => {
  it('lists a page that is new, one that is changed and one that is deleted', () => {
    const files = {
      'content/nb/kart.md': om.replace('id: om', 'id: kart').replace('Om nettstedet', 'Kart'),
      'content/nb/om.md': `${om}\nNytt.\n`,
      'content/nb/ordliste.md': undefined,
    };
    expect(told(files)).toBe(
      [
        '- **Ny**: Kart, `/kart`',
        '- **Endret**: Om nettstedet, `/om`',
        '- **Slettet**: Ordliste, `/ordliste`',
      ].join('\n'),
    );
  });

  it('marks a draft', () => {
    const files = { 'content/nb/om.md': om.replace('id: om', 'id: om\nutkast: true') };
    expect(told(files)).toBe('- **Endret** (utkast): Om nettstedet, `/om`');
  });

  it('says where a page was moved from', () => {
    const files = {
      'content/nb/kaier.md': greenCity['nb/ordliste.md'],
      'content/nb/ordliste.md': undefined,
      'content/nb/om.md': om.replace('id: om', 'id: om\nslug: oss'),
    };
    expect(told(files)).toBe(
      [
        '- **Flyttet** fra `/ordliste`: Ordliste, `/kaier`',
        '- **Flyttet** fra `/om`: Om nettstedet, `/oss`',
      ].join('\n'),
    );
  });

  it('lists the pages below a part that moved, though their files were not touched', () => {
    const index = greenCity['nb/park/index.md'];
    const files = { 'content/nb/park/index.md': index.replace('id: park', 'id: park\nslug: tre') };
    expect(told(files)).toBe(
      [
        '- **Flyttet** fra `/park`: Parken, `/tre`',
        '- **Flyttet** fra `/park/mal`: Målet for parken, `/tre/mal`',
      ].join('\n'),
    );
  });

  it('lists every page of a folder that was moved', () => {
    const folder = repository();
    renameSync(join(folder, 'content/nb/park'), join(folder, 'content/nb/skog'));
    commit(folder, {});
    expect(changed(folder, 'main').stdout).toContain(
      [
        '- **Flyttet** fra `/park`: Parken, `/skog`',
        '- **Flyttet** fra `/park/mal`: Målet for parken, `/skog/mal`',
      ].join('\n'),
    );
  });

  it('lists a page with faults', () => {
    const files = {
      'content/nb/om.md': om.replace('type: side', 'type: sid'),
      'content/nb/ordliste.md': Buffer.from(greenCity['nb/ordliste.md'], 'utf16le'),
    };
    expect(told(files)).toBe(
      ['- **Endret**: Om nettstedet, `/om`', '- **Endret**: `nb/ordliste.md`, `/ordliste`'].join(
        '\n',
      ),
    );
  });

  it('names the pages that show a picture', () => {
    const before = { 'nb/om.md': withPicture(om), 'media/kai.svg': drawing };
    const files = {
      'content/media/kai.svg': drawing.replace('9', '8'),
      'content/media/ny.svg': drawing,
    };
    expect(told(files, before)).toBe(
      [
        '- Bildet `kai.svg` er endret. Det gjelder Om nettstedet, `/om`.',
        '- Bildet `ny.svg` er nytt. Ingen side viser det.',
      ].join('\n'),
    );
  });

  it('names at most ten pages that show a picture', () => {
    const pages = Array.from({ length: 12 }, (_, index) => [
      `nb/side-${index}.md`,
      withPicture(om.replace('id: om', `id: side-${index}`)),
    ]);
    const before = { ...Object.fromEntries(pages), 'media/kai.svg': drawing };
    expect(told({ 'content/media/kai.svg': undefined }, before)).toMatch(
      /^- Bildet `kai\.svg` er slettet\. Det gjelder (?:Om nettstedet, `\/side-\d+`;? ?){10} og 2 til\.$/,
    );
  });

  it('says that the logo concerns every page', () => {
    const before = {
      'site.yaml': `${greenCity['site.yaml']}logo: kai.svg\n`,
      'media/kai.svg': drawing,
    };
    expect(told({ 'content/media/kai.svg': drawing.replace('9', '8') }, before)).toBe(
      '- Bildet `kai.svg` er endret. Det er logoen, og gjelder alle sider.',
    );
  });

  it('says that settings and code can concern every page', () => {
    const files = {
      'content/site.yaml': `${greenCity['site.yaml']}\n`,
      'lib/a.ts': 'a',
    };
    expect(told(files)).toBe(
      [
        nothing,
        'Innstillingene i `site.yaml` er endret. Det kan gjelde alle sider.',
        'Koden er endret. Det kan gjelde alle sider.',
      ].join('\n\n'),
    );
  });

  it('leaves out what no page is made of', () => {
    const files = {
      'content/README.md': 'a',
      'content/permalinks.lock.json': '{"pages":{}}\n',
      'docs/a.md': 'a',
      'tests/a.ts': 'a',
      '.github/a.yml': 'a',
    };
    expect(told(files)).toBe(nothing);
  });

  it('counts what is deleted from a base that has moved on as the base’s own', () => {
    const folder = repository();
    commit(folder, { 'content/nb/om.md': `${om}\nNytt.\n` });
    gitIn(folder, 'switch', '--quiet', 'main');
    commit(folder, { 'content/nb/ordliste.md': undefined });
    gitIn(folder, 'switch', '--quiet', 'forslag');
    expect(changed(folder, 'main').stdout).toBe(
      '## Sider som er endret\n\n- **Endret**: Om nettstedet, `/om`\n',
    );
  });

  it('reads the merge that GitHub makes, in a clone of two commits', () => {
    const folder = repository();
    commit(folder, { 'content/nb/om.md': `${om}\nNytt.\n` });
    commit(folder, { 'content/nb/ordliste.md': undefined });
    gitIn(folder, 'switch', '--quiet', 'main');
    gitIn(folder, 'merge', '--quiet', '--no-ff', '--no-edit', 'forslag');
    const clone = join(folder, 'clone');
    gitIn(folder, 'clone', '--quiet', '--depth=2', `file://${folder}`, clone);
    expect(changed(clone, 'HEAD^1').stdout).toBe(
      '## Sider som er endret\n\n- **Endret**: Om nettstedet, `/om`\n- **Slettet**: Ordliste, `/ordliste`\n',
    );
  });

  it('compares with the base itself in a clone that does not reach back to where the branch began', () => {
    const folder = repository();
    commit(folder, { 'content/nb/om.md': `${om}\nNytt.\n` });
    const clone = join(folder, 'clone');
    gitIn(folder, 'clone', '--quiet', '--depth=1', '--branch=forslag', `file://${folder}`, clone);
    gitIn(clone, 'fetch', '--quiet', '--depth=1', 'origin', 'main');
    expect(changed(clone, 'FETCH_HEAD').stdout).toBe(
      `## Sider som er endret

- **Endret**: Om nettstedet, \`/om\`

Historikken som er hentet, går ikke tilbake til der grenen begynte. Lista kan ha med endringer fra andre.
`,
    );
  });

  it('shows titles and names of files as words and code alone', () => {
    const title = '<img src=x> [a](https://b.example) @alle #1 **d**';
    const files = {
      'content/nb/om.md': om.replace('Om nettstedet', `'${title}'`),
      'content/nb/a\n- [x](y) <b>`@alle`.md': 'a',
      'content/media/`<b>\n::error::@alle.svg': drawing,
    };
    const text = told(files);
    expect(unsafeIn(text)).toEqual([]);
    expect(text.split('\n')).toHaveLength(3);
    expect(text).toContain('- **Endret**: a `@alle` `#1` d, `/om`');
  });

  it('says in one line why it cannot run and exits 2', () => {
    const usage = 'Si hva du vil sammenligne med, for eksempel «npm run changed -- origin/main».';
    const unknown = (name: string) =>
      `Fant ikke «${name}» i git. Hent den først, eller rett navnet.`;
    const attack = '$(touch x)\n::error::a';
    const folder = repository();
    const runs = [
      { args: [], why: usage },
      { args: ['main', 'forslag'], why: usage },
      { args: ['borte'], why: unknown('borte') },
      { args: ['--output=x'], why: unknown('--output=x') },
      { args: [attack], why: unknown(attack.replace('\n', ' ')) },
      { args: ['main:content/site.yaml'], why: unknown('main:content/site.yaml') },
    ];
    for (const { args, why } of runs) {
      const stderr = `Kan ikke vise endringene: ${why}\n`;
      expect(changed(folder, ...args)).toEqual({ status: 2, stdout: '', stderr });
    }
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });

  it('says so where the folder is not in git', () => {
    expect(changed(writeContent(), 'main').stderr).toBe(
      'Kan ikke vise endringene: Mappa er ikke i git.\n',
    );
  });

  it('says so where there is no content', () => {
    const folder = repository();
    rmSync(join(folder, 'content/nb'), { recursive: true });
    commit(folder, {});
    expect(changed(folder, 'main').stderr).toBe(
      'Kan ikke vise endringene: Mappa content/nb finnes ikke.\n',
    );
  });
});
