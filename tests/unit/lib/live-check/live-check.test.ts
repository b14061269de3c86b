import { join } from 'node:path';
import { remark } from 'remark';
import { afterEach, describe, expect, it, vi } from 'vitest';
import settings from '../../../../.remarkrc.mjs';
import { liveCheck } from '../../../../lib/live-check/live-check.mjs';
import { englishFront, greenCity } from '../content/green-city.ts';
import { change, writeContent } from '../content/write-content.ts';

const about = greenCity['nb/om.md'];

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What an editor with remark is told of a file of the green city, and the text that remark would write. */
async function open(path: string, value: string, folder = writeContent()) {
  vi.stubEnv('CONTENT_DIR', join(folder, 'content'));
  const file = await remark()
    .use(liveCheck)
    .process({ path: join(folder, 'content', path), value });
  return { messages: file.messages, written: String(file) };
}

describe('the plugin for remark', { timeout: 60_000 }, () => {
  it('tells what the check tells: where, how bad, which rule, what to write', async () => {
    const text = about.replace('meny: bunn', 'meny: bunnen').replace('## Kontakt', '#### Kontakt');
    const { messages } = await open('nb/om.md', text);
    const told = messages.map(({ place, fatal, ruleId, source, reason, note, expected }) => ({
      ...{ place, fatal, ruleId, source, reason, note, expected },
    }));
    expect(told).toEqual([
      {
        place: { start: { line: 7, column: 7 }, end: { line: 7, column: 13 } },
        fatal: true,
        ruleId: 'value-unknown',
        source: 'kontrollen',
        reason: '`meny: bunnen` finnes ikke.',
        note: 'Skriv `meny: bunn`.',
      },
      {
        place: { start: { line: 13, column: 1 }, end: { line: 13, column: 5 } },
        fatal: true,
        ruleId: 'heading-skipped',
        source: 'kontrollen',
        reason: 'Den første overskriften er «####».',
        note: 'Skriv `##` i stedet for `####`.',
        expected: ['##'],
      },
    ]);
  });

  it('gives advice as a warning', async () => {
    const folder = writeContent({
      ...change('nb/index.md', 'Byen har to deler.', 'Byen har flere deler.'),
      'en/index.md': englishFront,
    });
    const { messages } = await open('en/index.md', englishFront, folder);
    const told = messages.map(({ fatal, ruleId }) => [fatal, ruleId]);
    expect(told).toContainEqual([false, 'translation-outdated']);
  });

  it('tells nothing of a page that is right, and writes no text anew', async () => {
    const odd = `${about}\n* en\n* to\n\nTre  \nfire, __fem__\n`;
    expect(await open('nb/om.md', odd)).toEqual({ messages: [], written: odd });
  });

  it('tells nothing of a file that is no page', async () => {
    expect(await open('README.md', '# En\n\n# To\n')).toEqual({
      messages: [],
      written: '# En\n\n# To\n',
    });
    expect((await remark().use(liveCheck).process('# Uten navn')).messages).toEqual([]);
  });

  it('says why it cannot tell', async () => {
    vi.stubEnv('CONTENT_DIR', 'borte');
    const file = await remark().use(liveCheck).process({ path: 'borte/nb/om.md', value: about });
    expect(file.messages.map(({ reason, note, fatal }) => ({ reason, note, fatal }))).toEqual([
      {
        reason: 'Kontrollen kunne ikke kjøre: Mappa borte finnes ikke.',
        note: 'Kjør `npm ci` i prosjektmappa. På macOS må maskinen ha Node 24 eller nyere.',
        fatal: false,
      },
    ]);
  });

  it('is what the project gives to remark', () => {
    expect(settings).toEqual({ plugins: [liveCheck] });
  });
});
