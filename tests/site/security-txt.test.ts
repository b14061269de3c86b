import { expect, it } from 'vitest';
import { readBuildEnvironment } from '../../lib/build-environment.ts';
import { loadSite } from '../../lib/content/index.ts';
import { securityTxtFile } from '../../lib/site/security-txt.ts';
import { readBuiltSite } from './built-site.ts';

it('a contact for security is published where the settings name one, and only there', () => {
  const { settings } = loadSite(readBuildEnvironment({ NODE_ENV: 'test' }), process.cwd());
  expect(readBuiltSite().files.has(securityTxtFile)).toBe(settings.securityContact !== undefined);
});
