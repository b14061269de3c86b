import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findNginx } from '../../../delivery/nginx/find-nginx.ts';

const searchPath = ['/first', '/second'].join(delimiter);

function find(working: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return findNginx({ env: { PATH: searchPath, ...env }, works: (path) => working.includes(path) });
}

describe('findNginx', () => {
  it('takes the one that is named, and no other', () => {
    const env = { NGINX_PATH: '/mine/nginx' };
    expect(find(['/mine/nginx', '/first/nginx'], env)).toBe('/mine/nginx');
    expect(find(['/first/nginx'], env)).toBeUndefined();
  });

  it('finds it on the path, and where Debian has it', () => {
    expect(find(['/second/nginx', '/usr/sbin/nginx'])).toBe('/second/nginx');
    expect(find(['/usr/sbin/nginx'], { NGINX_PATH: '' })).toBe('/usr/sbin/nginx');
  });

  it('gives nothing where there is nothing', () => {
    expect(find([])).toBeUndefined();
  });
});
