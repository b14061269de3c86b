import { describe, expect, it } from 'vitest';
import { nearestUrl } from '../../../../../../lib/content/front-matter/values/nearest-url.ts';

describe('nearestUrl', () => {
  it.each([
    ['https://by.example/plan', 'https://by.example/plan'],
    ['www.by.example', 'https://www.by.example'],
    ['by.example/plan?a=b', 'https://by.example/plan?a=b'],
    ['//by.example', 'https://by.example'],
    ['http//by.example', 'http://by.example'],
    ['https:/by.example', 'https://by.example'],
    ['htps://by.example', 'https://by.example'],
    ['HTTPS://by.example', 'https://by.example'],
    ['https://by.example/min plan', 'https://by.example/min%20plan'],
    ['https://kari:hemmelig@by.example/plan', 'https://by.example/plan'],
    ['<https://by.example>', 'https://by.example'],
    ['[planen](https://by.example/plan)', 'https://by.example/plan'],
    ['«by.example»', 'https://by.example'],
    ['plan.pdf', undefined],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['kari@by.example', undefined],
    ['/havn', undefined],
    ['byplanen', undefined],
    ['https://', undefined],
    ['', undefined],
  ])('reads %j as %s', (written, url) => {
    expect(nearestUrl(written)).toBe(url);
  });
});
