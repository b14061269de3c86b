import { expect, it } from 'vitest';
import { mapSize } from '../../../../lib/delivery/map-size.ts';

it.each([
  [[], { size: 2048, bucket: 128 }],
  [['/a'.repeat(16)], { size: 2048, bucket: 128 }],
  [['/a'.repeat(17)], { size: 2048, bucket: 256 }],
  [Array.from({ length: 1024 }, () => ''), { size: 2048, bucket: 128 }],
  [Array.from({ length: 1025 }, () => ''), { size: 4096, bucket: 128 }],
])('%# has room for its texts', (texts, size) => {
  expect(mapSize(texts)).toEqual(size);
});
