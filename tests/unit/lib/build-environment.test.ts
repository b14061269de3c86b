import { describe, expect, it } from 'vitest';
import { readBuildEnvironment } from '../../../lib/build-environment.ts';
import { EnvironmentError } from '../../../lib/environment.ts';

const read = (env: Partial<NodeJS.ProcessEnv>) =>
  readBuildEnvironment({ NODE_ENV: 'test', ...env });
const defaults = {
  contentDirectory: 'content',
  siteUrl: undefined,
  basePath: '',
  preview: undefined,
  rendersOnServer: false,
  includeSubDomains: false,
};

describe('readBuildEnvironment', () => {
  it('has defaults', () => {
    expect(read({})).toEqual(defaults);
  });

  it('takes an empty variable for one that is not set', () => {
    const empty = { CONTENT_DIR: '', SITE_URL: '', BASE_PATH: '', PREVIEW: '', RENDER: '' };
    expect(read(empty)).toEqual(defaults);
  });

  it('reads what is set', () => {
    expect(
      read({
        CONTENT_DIR: '/by/innhold',
        SITE_URL: 'https://by.example:8443',
        BASE_PATH: '/plan/gronn-by',
        PREVIEW: 'ny-havn',
        RENDER: 'server',
        HSTS_SUBDOMAINS: '1',
      }),
    ).toEqual({
      contentDirectory: '/by/innhold',
      siteUrl: 'https://by.example:8443',
      basePath: '/plan/gronn-by',
      preview: 'ny-havn',
      rendersOnServer: true,
      includeSubDomains: true,
    });
  });

  it.each([
    'https://by.example/',
    'https://by.example/plan',
    'by.example',
    'ftp://by.example',
    'https://kari@by.example',
    'https://BY.example',
  ])('refuses %s as SITE_URL', (value) => {
    expect(() => read({ SITE_URL: value })).toThrow(
      new EnvironmentError(
        `SITE_URL er «${value}». Skriv skjema og vert uten skråstrek til slutt, for eksempel https://strategi.example.`,
      ),
    );
  });

  it.each(['plan', '/plan/', '/', '/Plan', '//plan', '/../plan'])(
    'refuses %s as BASE_PATH',
    (value) => {
      expect(() => read({ BASE_PATH: value })).toThrow(
        new EnvironmentError(
          `BASE_PATH er «${value}». La den stå tom, eller skriv en sti som begynner med skråstrek og slutter uten, for eksempel /strategi.`,
        ),
      );
    },
  );

  it('refuses another way to render', () => {
    expect(() => read({ RENDER: 'browser' })).toThrow(
      new EnvironmentError('RENDER er «browser». La den stå tom, eller skriv server.'),
    );
  });

  it('refuses another word for on', () => {
    expect(() => read({ HSTS_SUBDOMAINS: 'ja' })).toThrow(
      new EnvironmentError('HSTS_SUBDOMAINS er «ja». Skriv 1 for på og 0 for av.'),
    );
  });
});
