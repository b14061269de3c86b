import { describe, expect, it } from 'vitest';
import { EnvironmentError, readServerEnvironment } from '../../../lib/environment.ts';

describe('readServerEnvironment', () => {
  it.each([{}, { HOST: '', PORT: '', SITE_DIR: '', ACCESS_LOG: '' }])(
    'has defaults for what is not set',
    (env) => {
      expect(readServerEnvironment({ NODE_ENV: 'test', ...env })).toEqual({
        host: '127.0.0.1',
        port: 3000,
        siteDirectory: 'out',
        logsAccess: false,
      });
    },
  );

  it('takes what is set', () => {
    const env = { NODE_ENV: 'test', HOST: '::1', PORT: '0', SITE_DIR: '/srv/site' } as const;
    expect(readServerEnvironment({ ...env, ACCESS_LOG: '1' })).toEqual({
      host: '::1',
      port: 0,
      siteDirectory: '/srv/site',
      logsAccess: true,
    });
  });

  it.each(['65536', '-1', '80.5', '0x50', ' 80', 'tre'])('refuses «%s» as a port', (PORT) => {
    expect(() => readServerEnvironment({ NODE_ENV: 'test', PORT })).toThrow(
      new EnvironmentError(`PORT må være et helt tall fra 0 til 65535, men er «${PORT}».`),
    );
  });

  it.each(['ja', 'true', '2'])('refuses «%s» as a choice of a log', (ACCESS_LOG) => {
    expect(() => readServerEnvironment({ NODE_ENV: 'test', ACCESS_LOG })).toThrow(
      new EnvironmentError(`ACCESS_LOG er «${ACCESS_LOG}». Skriv 1 for på og 0 for av.`),
    );
  });
});
