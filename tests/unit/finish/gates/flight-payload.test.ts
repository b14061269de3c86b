import { describe, expect, it } from 'vitest';
import { flightPayload } from '../../../../finish/gates/flight-payload.ts';
import { parsePage } from '../../../../finish/pages/parse-page.ts';

const payloadOf = (html: string) => flightPayload(parsePage(html))?.toString();

describe('flightPayload', () => {
  it('joins text and bytes in the order of the page', () => {
    const html = [
      '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
      String.raw`<script>self.__next_f.push([1,"1:\"\u003cå\"\n"])</script>`,
      `<script>self.__next_f.push([3,"${btoa('2:I[')}"])</script>`,
      String.raw`<script>self.__next_f.push([1,"5]\n"])</script>`,
    ];
    expect(payloadOf(html.join(''))).toBe('1:"<å"\n2:I[5]\n');
  });

  it('gives nothing for a page that Next did not make', () => {
    expect(payloadOf('<p>self.__next_f.push([1,"a"])</p>')).toBeUndefined();
  });
});
