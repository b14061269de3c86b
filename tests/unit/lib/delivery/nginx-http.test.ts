import { describe, expect, it } from 'vitest';
import { nginxFiles } from '../../../../lib/delivery/nginx-files.ts';
import { nginxHttp } from '../../../../lib/delivery/nginx-http.ts';
import { nginxServer } from '../../../../lib/delivery/nginx-server.ts';
import { smallSite } from './small-site.ts';

describe('nginxHttp', () => {
  const text = nginxHttp(smallSite);

  it('sets the sizes before the first map', () => {
    expect(text.indexOf('map_hash_max_size 2048;')).toBeLessThan(text.indexOf('\nmap '));
    expect(text).toContain('map_hash_bucket_size 256;');
  });

  it('makes every variable that is used, and none that is not', () => {
    const all = text + nginxServer(smallSite.policy) + nginxFiles(smallSite);
    const mapped = [...text.matchAll(/^map .* \$(site_\w+) \{$/gm)].map(([, name]) => name);
    const captured = [...text.matchAll(/\?<(site_\w+)>/g)].map(([, name]) => name);
    const made = new Set([...mapped, ...captured]);
    expect(made.size).toBe(mapped.length + captured.length);
    const definitions = all.replace(/^(map .*) \$site_\w+ \{$/gm, '$1');
    const used = [...definitions.matchAll(/(?:\$|\\k<)(site_\w+)/g)].map(([, name]) => name);
    // The server that includes it sets this one.
    expect(new Set(used)).toEqual(new Set([...made, 'site_former']));
  });
});
