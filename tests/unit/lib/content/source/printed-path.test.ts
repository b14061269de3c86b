import { expect, it } from 'vitest';
import { printedPath } from '../../../../../lib/content/source/printed-path.ts';

it('is relative inside the working directory', () => {
  expect(printedPath('/by/content/nb/om.md', '/by')).toBe('content/nb/om.md');
});

it('is a full stop for the working directory', () => {
  expect(printedPath('/by/content', '/by/content')).toBe('.');
});

it('is absolute outside it', () => {
  expect(printedPath('/annet/nb/om.md', '/by')).toBe('/annet/nb/om.md');
});

it('is one line, whatever the name', () => {
  expect(printedPath('/by/content/nb/om\n::error::\u202E.md', '/by')).toBe(
    'content/nb/om[U+000A]::error::[U+202E].md',
  );
});
