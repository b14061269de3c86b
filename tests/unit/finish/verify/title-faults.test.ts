import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../finish/pages/parse-page.ts';
import { pageFacts } from '../../../../finish/verify/page-facts.ts';
import { titleFaults } from '../../../../finish/verify/title-faults.ts';

const page = (address: string, head: string) => pageFacts(address, parsePage(head));

describe('titleFaults', () => {
  it('names each page whose title another has', () => {
    const pages = ['/a', '/b', '/c'].map((address) => page(address, '<title>Frukt</title>'));
    const message = 'Tittelen «Frukt» er også tittelen på /a. Hver side skal ha sin egen.';
    expect(titleFaults(pages)).toEqual([
      { where: '/b', message },
      { where: '/c', message },
    ]);
  });

  it('lets a page that leads on carry the title it leads to, and leaves missing titles', () => {
    const refresh = '<meta http-equiv="refresh" content="0; url=/a">';
    const pages = [
      page('/a', '<title>Frukt</title>'),
      page('/id/a', `${refresh}<title>Frukt</title>`),
      page('/b', '<p>b</p>'),
      page('/c', '<p>c</p>'),
    ];
    expect(titleFaults(pages)).toEqual([]);
  });
});
