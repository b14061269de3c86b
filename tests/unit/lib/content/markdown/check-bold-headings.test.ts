import { describe, expect, it } from 'vitest';
import { toldOf } from './render.ts';

describe('checkBoldHeadings', () => {
  it.each([
    '**Vår rolle**\n\nTekst.',
    '__Vår rolle__\n\n- Punkt',
    '**2018**\n\nTekst.',
    '**«Brygge»**\n\nTekst.',
    '**Vår *rolle***\n\nTekst.',
  ])('takes %j for a heading', (text) => {
    expect(toldOf(text)).toEqual(['1:1 bold-heading']);
  });

  it.each([
    '**Vår rolle**',
    '**Vår rolle**\n\n## Mer',
    '**Vår rolle:**\n\nTekst.',
    '**Husk dette!**\n\nTekst.',
    '**Vi rydder.**\n\nTekst.',
    '**kari**\n\nTekst.',
    '**Kari**, leder\n\nTekst.',
    '**Kari**\nleder\n\nTekst.',
    '**Kari**\n\n**Ola**',
    '*Vår rolle*\n\nTekst.',
    `**${'Lang '.repeat(13)}tekst**\n\nTekst.`,
    '> **Vår rolle**\n>\n> Tekst.',
  ])('leaves %j alone', (text) => {
    expect(toldOf(text)).toEqual([]);
  });

  it('leaves words that are not ours as they are', () => {
    expect(toldOf('**Vår rolle**\n\nTekst.', { numbered: true })).toEqual([]);
  });
});
