import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../finish/pages/parse-page.ts';
import { pageFacts } from '../../../../finish/verify/page-facts.ts';
import { pageFaults } from '../../../../finish/verify/page-faults.ts';

function messagesFor(body: string, start = '<html lang="nb"><title>Frukt</title>'): string[] {
  const faults = pageFaults(pageFacts('/frukt', parsePage(`<!doctype html>${start}${body}`)));
  expect(faults.every(({ where }) => where === '/frukt')).toBe(true);
  return faults.map(({ message }) => message);
}

describe('pageFaults', () => {
  it('accepts a page that is whole', () => {
    const body =
      '<h1 id="a">a</h1><h2>b</h2><h3>c</h3><h2 id="b">d</h2><img src="/a.png" alt width=1 height=1>';
    expect(messagesFor(body)).toEqual([]);
  });

  it.each([
    ['<h1>a</h1><p id="b"><i id="b"></i>', 'Id-en «b» står 2 ganger på siden.'],
    ['<h2>a</h2>', 'Siden har 0 overskrifter på nivå 1 (<h1>). Den skal ha én.'],
    ['<h1>a</h1><h1>b</h1>', 'Siden har 2 overskrifter på nivå 1 (<h1>). Den skal ha én.'],
    ['<h1>a</h1><h2>b</h2><h4>c</h4>', 'En overskrift på nivå 4 kommer rett etter en på nivå 2.'],
    ['<h1>a</h1><img src="/a.png">', 'Bildet «/a.png» mangler alt og width og height.'],
    ['<h1>a</h1><img src="/a.png" alt width=1>', 'Bildet «/a.png» mangler height.'],
  ])('says what is wrong with %s', (body, message) => {
    expect(messagesFor(body)).toEqual([message]);
  });

  it('misses a language and a title; one in a drawing is none', () => {
    const start = '<html><svg><title>b</title></svg>';
    expect(messagesFor('<h1>a</h1>', start)).toEqual([
      '<html> mangler lang.',
      'Siden har ingen tittel (<title>).',
    ]);
  });
});
