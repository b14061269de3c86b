import { afterEach, describe, expect, it, vi } from 'vitest';
import { readBuildEnvironment } from '../../../lib/build-environment.ts';
import { keepPage, pageCache } from '../../../lib/pages/page-cache.ts';
import { temporaryFolder } from '../finish/temporary-folder.ts';
import { smallProject } from '../lib/build-cache/small-project.ts';
import { readIn, writeContent } from '../lib/content/write-content.ts';

const allPages = [
  ...['/', '/havn', '/havn/mal', '/havn/bryggene', '/park', '/park/mal'],
  ...['/om', '/ordliste'],
];

/** What is to be rendered of the green city in a project that has kept these pages of it. */
async function toRender(env: Partial<NodeJS.ProcessEnv>, kept: readonly string[] = []) {
  const content = readIn(writeContent());
  const folder = temporaryFolder(smallProject);
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.resetModules();
  const { addressesToRender } = await import('../../../app/addresses-to-render.ts');
  const cache = content.site && pageCache(content.site, readBuildEnvironment(process.env), folder);
  if (cache === undefined) throw new Error('No cache.');
  for (const address of kept) keepPage(cache, address, '<p>a</p>');
  return addressesToRender(content);
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('a build that is exported', () => {
  const env = { NODE_ENV: 'production' } as const;

  it('renders every page the first time', async () => {
    expect(await toRender(env)).toEqual(allPages);
  });

  it('leaves out pages that are kept, but for the front page', async () => {
    const rendered = await toRender(env, ['/', '/havn', '/om']);
    expect(rendered).toEqual(allPages.filter((address) => !['/havn', '/om'].includes(address)));
  });
});

describe('every page is rendered', () => {
  it.each([
    ['for Next’s own server', { NODE_ENV: 'production', RENDER: 'server' } as const],
    ['while developing', { NODE_ENV: 'development' } as const],
  ])('%s', async (_, env) => {
    expect(await toRender(env, allPages)).toEqual(allPages);
  });

  it('where the content has faults', async () => {
    const { addressesToRender } = await import('../../../app/addresses-to-render.ts');
    const { site, ...faulty } = readIn(writeContent({ 'nb/om.md': 'nothing' }));
    expect(site).toBeUndefined();
    expect(addressesToRender(faulty)).toEqual(faulty.addresses);
    expect(faulty.addresses).toContain('/om');
  });
});
