import { describe, expect, it } from 'vitest';
import { refusalMap } from '../../../../lib/delivery/refusal-map.ts';

/** The pattern for what can be meant, read as nginx does: each character a byte. */
const [, written = ''] = /"~(\^\[!-~\]\+ .*?)" "";/.exec(refusalMap()) ?? [];
const pattern = new RegExp(written.replaceAll('\\\\', '\\').replace('*+$', '*$'));
const isMeant = (path: string) => pattern.test(`/x ${Buffer.from(path).toString('latin1')}`);

describe('refusalMap', () => {
  it.each(['/', '/a b', '/blåbær', '/ž', '/€', '/퟿', '/', '/𝄞', '/\u{10ffff}'])(
    'lets %s be',
    (path) => {
      expect(isMeant(path)).toBe(true);
    },
  );

  it.each(['/\0', '/\n', '/\x7f', '/\u0085', '/a\u009fb'])('refuses %j', (path) => {
    expect(isMeant(path)).toBe(false);
  });

  it.each(['e5', 'c0ae', 'eda080', 'f4908080', 'e282', 'f09d84', '80', 'f8888080'])(
    'refuses the bytes %s',
    (hex) => {
      expect(pattern.test(`/x /${Buffer.from(hex, 'hex').toString('latin1')}`)).toBe(false);
    },
  );

  it('refuses a target that is too long, as such', () => {
    expect(refusalMap()).toContain('"~^[^ ]{8193}" "414";');
  });
});
