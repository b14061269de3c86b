import { limits } from '../site/limits.ts';
import { nginxMap } from './nginx-map.ts';

/** UTF-8 without control characters. */
const text = [
  '[ -~]+',
  '\\xc2[\\xa0-\\xbf]',
  '[\\xc3-\\xdf][\\x80-\\xbf]',
  '\\xe0[\\xa0-\\xbf][\\x80-\\xbf]',
  '[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}',
  '\\xed[\\x80-\\x9f][\\x80-\\xbf]',
  '\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}',
  '[\\xf1-\\xf3][\\x80-\\xbf]{3}',
  '\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2}',
].join('|');

/** The map that says with which status a target is refused: too long, or not one that can be meant; else empty. */
export function refusalMap(): string {
  return nginxMap('$request_uri $uri', 'site_refusal', [
    [`~^[^ ]{${limits.target + 1}}`, '414'],
    [`~^[!-~]+ (?:${text})*+$`, ''],
    ['default', '400'],
  ]);
}
