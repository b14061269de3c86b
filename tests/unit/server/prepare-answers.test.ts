import { rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OriginError } from '../../../server/origin-error.ts';
import { prepareAnswers } from '../../../server/prepare-answers.ts';
import { writeBuiltSiteForTest } from './built-site.ts';

describe('prepareAnswers', () => {
  it('knows an answer for each address, and for nothing else', () => {
    const { answers } = prepareAnswers(writeBuiltSiteForTest());
    expect([...answers.keys()].sort()).toEqual([
      '/',
      '/.well-known/security.txt',
      '/_next/static/chunks/Kart-A1.js',
      '/api/frukt.json',
      '/arkiv.tar.gz',
      '/assets/site-b2.css',
      '/bilder/frukt.png',
      '/en',
      '/frukt/eple',
      '/gammel/eple.html',
      '/hjem',
      '/id/eple',
      '/id/uten-vei',
      '/robots.txt',
      '/sitemap.xml',
    ]);
  });

  it('lets a redirect win over a file', () => {
    expect(prepareAnswers(writeBuiltSiteForTest()).answers.get('/id/eple')).toBe('/frukt/eple');
  });

  it('follows no links out of the folder', () => {
    const directory = writeBuiltSiteForTest();
    symlinkSync('/etc/hostname', join(directory, 'vert.txt'));
    symlinkSync('/etc', join(directory, 'etc'));
    const { answers } = prepareAnswers(directory);
    expect(answers.has('/vert.txt')).toBe(false);
    expect(answers.has('/etc/hostname')).toBe(false);
  });

  it('refuses a folder without its marker', () => {
    const directory = writeBuiltSiteForTest();
    rmSync(join(directory, '.site.json'));
    expect(() => prepareAnswers(directory)).toThrow(unfinished(directory));
  });

  it.each(['index.html', '404.html', 'frukt/eple.html.br', 'bilder/frukt.png', '.errors/500.html'])(
    'refuses a folder from which %s is gone',
    (file) => {
      const directory = writeBuiltSiteForTest();
      rmSync(join(directory, file));
      expect(() => prepareAnswers(directory)).toThrow(
        new OriginError(`«${join(directory, file)}» mangler. Kjør npm run build på nytt.`),
      );
    },
  );

  it('refuses a folder with a file that was cut', () => {
    const directory = writeBuiltSiteForTest();
    const path = join(directory, 'robots.txt');
    truncateSync(path, 3);
    expect(() => prepareAnswers(directory)).toThrow(
      new OriginError(`«${path}» er på 3 byte, ikke 14. Kjør npm run build på nytt.`),
    );
  });

  it('refuses a folder that does not exist', () => {
    expect(() => prepareAnswers('finnes-ikke')).toThrow(unfinished('finnes-ikke'));
  });

  it('refuses a marker that cannot be read', () => {
    const directory = writeBuiltSiteForTest();
    writeFileSync(join(directory, '.site.json'), '{"version": 3}');
    expect(() => prepareAnswers(directory)).toThrow(unfinished(directory));
  });
});

function unfinished(directory: string): OriginError {
  return new OriginError(`«${directory}» mangler eller er ikke ferdig. Kjør npm run build først.`);
}
