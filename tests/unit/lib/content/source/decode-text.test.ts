import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../../lib/content/source/decode-text.ts';

describe('decodeText', () => {
  it('reads UTF-8', () => {
    expect(decodeText(Buffer.from('blåbær\n'))).toBe('blåbær\n');
  });

  it('drops the byte order mark', () => {
    expect(decodeText(Buffer.from('\uFEFF---\n'))).toBe('---\n');
  });

  it('makes CRLF a newline', () => {
    expect(decodeText(Buffer.from('a\r\nb\r\n'))).toBe('a\nb\n');
  });

  it('makes a lone CR a newline', () => {
    expect(decodeText(Buffer.from('a\rb\r\r\nc'))).toBe('a\nb\n\nc');
  });

  it.each(['latin1', 'utf16le'] as const)('refuses %s', (encoding) => {
    expect(decodeText(Buffer.from('\uFEFFblåbær', encoding))).toBeUndefined();
  });

  it('refuses UTF-16 without a byte order mark', () => {
    expect(decodeText(Buffer.from('by', 'utf16le'))).toBeUndefined();
  });

  it('refuses a text that is cut in the middle of a letter', () => {
    expect(decodeText(Buffer.from('bå').subarray(0, 2))).toBeUndefined();
  });
});
