import { describe, expect, it } from 'vitest';
import {
  markupIn,
  withoutMarkup,
} from '../../../../../../lib/content/front-matter/values/text-markup.ts';

describe('signs for Markdown and HTML', () => {
  it.each([
    ['Om **hele** byen', '**hele**', 'Om hele byen'],
    ['Om *hele* byen', '*hele*', 'Om hele byen'],
    ['Om _hele_ byen', '_hele_', 'Om hele byen'],
    ['Om __hele__ byen', '__hele__', 'Om hele byen'],
    ['Om `hele` byen', '`hele`', 'Om hele byen'],
    ['Om [hele](/byen) byen', '[hele](/byen)', 'Om hele byen'],
    ['Om ![hele](media/a.svg) byen', '![hele](media/a.svg)', 'Om hele byen'],
    ['Om :en[the whole] byen', ':en[the whole]', 'Om the whole byen'],
    ['## Om byen', '## ', 'Om byen'],
    ['Om <b>hele</b> byen', '<b>', 'Om hele byen'],
    ['Om&nbsp;byen', '&nbsp;', 'Om\u00A0byen'],
    ['By &amp; havn', '&amp;', 'By & havn'],
    ['By &quot;A&quot;', '&quot;', 'By "A"'],
    ['By &hellip;', '&hellip;', 'By &hellip;'],
    ['“Om byen”', '“Om byen”', 'Om byen'],
    ['**A** og **B**', '**A**', 'A og B'],
  ])('are found in %s, and what is left without them', (text, markup, bare) => {
    expect(markupIn(text)).toBe(markup);
    expect(withoutMarkup(text)).toBe(bare);
  });

  it.each([
    'Om hele byen',
    'Det «åpne» Bergen',
    'De sa “ja” og “nei” til “det”, alle',
    '5 * 3 * 2',
    'Pris*',
    'kart_over_byen',
    'A & B; C',
    '1 < 2 > 1',
    '#dugnad',
    'C# og F#',
    'kl. 12:30 [sic]',
    "Bergen's",
  ])('are not found in %s', (text) => {
    expect(markupIn(text)).toBeUndefined();
    expect(withoutMarkup(text)).toBe(text);
  });
});
