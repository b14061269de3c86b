import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodingProblems } from '../../../../lib/media/decoding-problems.ts';
import { readMedia } from '../../../../lib/media/read-media.ts';
import { error, type Files, writeContent } from '../content/write-content.ts';
import { photograph } from './photograph.ts';

async function problemsOf(files: Files) {
  const folder = writeContent(files);
  const content = join(folder, 'content');
  const { pictures, problems } = readMedia(content, folder);
  expect(problems).toEqual([]);
  return decodingProblems(pictures.values(), content, folder);
}

const photo = () => photograph({ width: 90, height: 60 });
const formats = ['jpeg', 'png', 'webp', 'avif'] as const;

describe('decodingProblems', () => {
  it.each(formats)('finds nothing wrong with a whole %s', async (format) => {
    const bytes = await (await photo()).toFormat(format).toBuffer();
    expect(await problemsOf({ [`media/kai.${format}`]: bytes })).toEqual([]);
  });

  it('leaves drawings alone', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>';
    expect(await problemsOf({ 'media/kart.svg': svg })).toEqual([]);
  });

  it.each(formats)('tells of a %s that is cut short', async (format) => {
    const bytes = await (await photo()).toFormat(format).toBuffer();
    const half = bytes.subarray(0, (bytes.length * 2) / 3);
    expect(await problemsOf({ [`media/kai.${format}`]: half })).toEqual([
      error(
        `media/kai.${format}`,
        1,
        1,
        'media-broken',
        'Bildet er ødelagt: det lar seg ikke lese til slutten.',
        'Hent fila på nytt, eller åpne bildet i et bildeprogram og lagre det på nytt.',
      ),
    ]);
  });

  it('takes a JPEG as a camera has turned it', async () => {
    const bytes = await (await photo()).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await problemsOf({ 'media/kai.jpg': bytes })).toEqual([]);
  });

  it.each(['png', 'webp', 'avif'] as const)(
    'tells of a %s that is turned first when it is shown',
    async (format) => {
      const turned = (await photo()).toFormat(format).withMetadata({ orientation: 6 });
      expect(await problemsOf({ [`media/kai.${format}`]: await turned.toBuffer() })).toEqual([
        error(
          `media/kai.${format}`,
          1,
          1,
          'media-turned',
          'Bildet er lagret liggende på siden.',
          'Åpne det i et bildeprogram, snu det riktig vei og lagre det på nytt som JPEG.',
        ),
      ]);
    },
  );
});
