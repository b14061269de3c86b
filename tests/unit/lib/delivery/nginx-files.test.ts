import { expect, it } from 'vitest';
import { nginxFiles } from '../../../../lib/delivery/nginx-files.ts';

it('a location of files adds no header, for it would lose those of the server', () => {
  expect(nginxFiles()).toContain('location / {');
  expect(nginxFiles()).not.toContain('add_header');
});
