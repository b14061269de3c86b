import { describe, expect, it } from 'vitest';
import { differences } from '../../../delivery/compare/difference.ts';
import { parseAnswer } from '../../../delivery/exchange/raw-answer.ts';

const answer = (head: string, body = '') =>
  parseAnswer(Buffer.from(`HTTP/1.1 ${head}\r\n\r\n${body}`));

const date = 'Date: Tue, 24 Nov 2026 09:00:00 GMT';

describe('differences', () => {
  it('are none where all is the same but the moment, and the order', () => {
    const origin = answer(`200 OK\r\n${date}\r\nX-A: 1\r\nX-B: 2`, 'abc');
    const nginx = answer(`200 Fine\r\nx-b: 2\r\nx-a: 1\r\n${date.replace('09', '10')}`, 'abc');
    expect(differences(origin, nginx)).toEqual([]);
  });

  it('are in status, headers and bytes', () => {
    const origin = answer(`200 OK\r\n${date}\r\nX-A: 1`, 'abc');
    const nginx = answer('404 No\r\nDate: i dag\r\nX-A: 1\r\nX-A: 1', 'abd');
    expect(differences(origin, nginx)).toEqual([
      { what: 'status', origin: '200', nginx: '404' },
      { what: 'body', origin: '3 bytes, ba7816bf8f01', nginx: '3 bytes, a52d159f262b' },
      { what: 'date', origin: 'a date', nginx: 'i dag' },
      { what: 'x-a', origin: '1', nginx: '1, 1' },
    ]);
  });

  it('are in whether there is an answer', () => {
    const whole = answer('200 OK');
    expect(differences(undefined, undefined)).toEqual([]);
    expect(differences(whole, undefined)).toEqual([
      { what: 'answer', origin: '200', nginx: undefined },
    ]);
  });
});

describe('parseAnswer', () => {
  it('goes past what only says to go on', () => {
    const bytes = Buffer.from('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\nc');
    expect(parseAnswer(bytes)).toEqual({
      status: 200,
      headers: [['a', 'b']],
      body: Buffer.from('c'),
    });
  });

  it.each(['', '<html>', 'HTTP/1.1 200 OK\r\nA: b'])('finds no answer in %j', (text) => {
    expect(parseAnswer(Buffer.from(text))).toBeUndefined();
  });
});
