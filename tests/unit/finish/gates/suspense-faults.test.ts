import { describe, expect, it } from 'vitest';
import { suspenseFaults } from '../../../../finish/gates/suspense-faults.ts';
import { parsePage } from '../../../../finish/pages/parse-page.ts';

const faultsOf = (html: string) => suspenseFaults('/frukt', parsePage(html));

describe('suspenseFaults', () => {
  it.each([
    ['<!--$?--><p>venter</p><!--/$-->', '<!--$?-->'],
    ['<!--$!--><p>venter</p><!--/$-->', '<!--$!-->'],
    ['<p><template id="B:0"></template></p>', '<template id="B:0">'],
    ['<div hidden id="S:0"><p>sen</p></div>', '<div id="S:0">'],
  ])('names the mark in %s', (html, mark) => {
    expect(faultsOf(html)).toEqual([
      {
        where: '/frukt',
        message: `Noe på siden vises først når React kjører i nettleseren (${mark}). Hent det ferdig før siden tegnes, uten <Suspense>.`,
      },
    ]);
  });

  it('names a mark once, however often it stands there', () => {
    expect(faultsOf('<!--$?--><!--/$--><!--$?--><!--/$-->')).toHaveLength(1);
  });

  it('accepts a boundary that is ready', () => {
    expect(faultsOf('<!--$--><p id="B">klar</p><!--/$--><template></template>')).toEqual([]);
  });
});
