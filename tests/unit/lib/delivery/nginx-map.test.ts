import { expect, it } from 'vitest';
import { nginxMap } from '../../../../lib/delivery/nginx-map.ts';

it('a map has a line for each value', () => {
  expect(nginxMap('$uri', 'a', new Map([['/x', '$uri']]))).toBe(
    'map "$uri" $a {\n    "/x" "$uri";\n}',
  );
});

it('a live map is computed anew each time', () => {
  expect(nginxMap('$status', 'a', [['default', '']], true)).toBe(
    'map "$status" $a {\n    volatile;\n    "default" "";\n}',
  );
});
