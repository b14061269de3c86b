import { expect, it } from 'vitest';
import { nginxErrorPages } from '../../../../lib/delivery/nginx-error-pages.ts';
import { errorStatuses } from '../../../../lib/site/error-pages.ts';

const lines = nginxErrorPages();

it('every status has its page', () => {
  const statuses = lines.flatMap((line) => {
    const list = /^error_page ([\d ]+?)(?: =\d+)? \//.exec(line)?.[1];
    return list === undefined ? [] : list.split(' ').map(Number);
  });
  expect(new Set(statuses).size).toBe(statuses.length);
  expect(statuses).toEqual(expect.arrayContaining([...errorStatuses, 404, 308, 494, 502, 504]));
});

it('what nginx calls by numbers of its own goes out as what it is', () => {
  expect(lines).toContain('error_page 494 =431 /.errors/431.html;');
  expect(lines).toContain('error_page 495 496 497 501 505 =400 /.errors/400.html;');
  expect(lines).toContain('error_page 403 507 =500 /.errors/500.html;');
});

it('nobody can ask for the pages of errors', () => {
  const locations = lines.flatMap((line, index) =>
    /^location /.test(line) ? [lines[index + 1]] : [],
  );
  expect(locations).toEqual(['    internal;', '    internal;', '    internal;', '    internal;']);
});
