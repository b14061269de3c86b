import decodeQr from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { type QrCode, qrCode } from '../../../../lib/pages/qr-code.ts';

const scale = 4;

/** The code as a camera sees it: white paper, dark squares where the path has them. */
function photograph({ size, path }: QrCode) {
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  const darken = (x: number, y: number) => {
    for (let pixel = 0; pixel < scale * scale; pixel += 1) {
      const column = x * scale + (pixel % scale);
      const row = y * scale + Math.floor(pixel / scale);
      data.set([0, 0, 0], (row * width + column) * 4);
    }
  };
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let step = 0; step < Number(length); step += 1) darken(Number(x) + step, Number(y));
  }
  return { width, height: width, data };
}

describe('qrCode', () => {
  it.each([
    'https://strategi.example/id/mal',
    `https://strategi.example/${'a'.repeat(200)}`,
    'https://strategi.example/strategi/en/id/bergen-kommune-sitt-internasjonale-arbeid',
  ])('is read as %s', (address) => {
    expect(decodeQr(photograph(qrCode(address)))).toBe(address);
  });

  it('has nothing in its path but rectangles inside it', () => {
    const { size, path } = qrCode('https://strategi.example/id/mal');
    expect(size).toBe(37);
    expect(path).toMatch(/^(?:M\d+ \d+h\d+v1h-\d+z)+$/);
  });
});
