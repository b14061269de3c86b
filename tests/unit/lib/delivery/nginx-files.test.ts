import { describe, expect, it } from 'vitest';
import { nginxFiles } from '../../../../lib/delivery/nginx-files.ts';
import { nginxString } from '../../../../lib/delivery/nginx-string.ts';
import { fileHeaders } from '../../../../lib/site/headers.ts';
import { smallSite } from './small-site.ts';

const text = nginxFiles(smallSite);
const locations = new Map(text.split('\nlocation ').map((part) => [part.split(' ')[0], part]));

describe('nginxFiles', () => {
  it('has every header of a page in the location that serves pages, for it has lost those of the server', () => {
    const lines = locations.get('/')?.match(/^ {4}add_header .*$/gm);
    const headers = Object.entries(fileHeaders('a.html', 'page', smallSite));
    expect(lines).toEqual([
      ...headers.map(([name, value]) => `    add_header ${name} ${nginxString(value)} always;`),
      '    add_header Vary "Accept-Encoding" always;',
      '    add_header Content-Encoding "br" always;',
      '    add_header Last-Modified "" always;',
    ]);
  });

  it('adds none elsewhere', () => {
    expect([...locations.keys()].slice(1)).toEqual(['/', '@site_other', '@site_former']);
    expect(locations.get('@site_other')).not.toContain('add_header');
    expect(locations.get('@site_former')).not.toContain('add_header');
  });
});
