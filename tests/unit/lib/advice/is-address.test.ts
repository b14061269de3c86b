import { expect, it } from 'vitest';
import { isAddress } from '../../../../lib/advice/is-address.ts';

it.each([
  'https://by.example',
  'HTTP://by.example/plan',
  'www.by.example',
  'by.example/plan',
  ' https://by.example ',
])('%j is an address', (text) => expect(isAddress(text)).toBe(true));

it.each([
  'by.example',
  'post@by.example',
  'Byplanen på https://by.example',
  'og/eller',
  'nettsiden www.by.example',
  '',
])('%j is no address', (text) => expect(isAddress(text)).toBe(false));
