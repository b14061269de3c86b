import { describe, expect, it } from 'vitest';
import { clientComponentFaults } from '../../../../finish/gates/client-component-faults.ts';
import { parsePage } from '../../../../finish/pages/parse-page.ts';
import { pageOfNext } from '../page-of-next.ts';

const modules = new Map([
  ['39756', 'node_modules/next/dist/esm/client/components/layout-router.js'],
  ['7', 'node_modules/planted/clicker.js'],
  ['8', 'node_modules/next/dist/client/app-dir/link.js'],
]);

const faultsOf = (rows: string, frame?: string) => {
  const html = pageOfNext(frame === undefined ? { rows } : { rows, frame });
  return clientComponentFaults('/frukt', parsePage(html), modules);
};
const message = (path: string) =>
  `Klientkomponenten «${path}» virker ikke her: Reacts JavaScript sendes ikke til leseren. Bruk noe som er ferdig HTML, og skriv det nettleseren skal gjøre i components/enhance/.`;

describe('clientComponentFaults', () => {
  it('accepts the frame that Next puts round every page', () => {
    expect(faultsOf('')).toEqual([]);
  });

  it.each([
    ['7', 'node_modules/planted/clicker.js'],
    ['8', 'node_modules/next/dist/client/app-dir/link.js'],
    ['9', 'ukjent modul 9'],
  ])('names module %s with the page', (id, path) => {
    expect(faultsOf(`15:I[${id},[],"x"]\n`)).toEqual([{ where: '/frukt', message: message(path) }]);
  });

  it('refuses a page of Next in which it finds no module at all', () => {
    expect(faultsOf('', '')).toEqual([
      {
        where: '/frukt',
        message:
          'Fant ikke Nexts egne moduler på siden: Next skriver den på en ny måte, og finish/gates/ må følge etter.',
      },
    ]);
  });

  it('has nothing to say of a page that Next did not make', () => {
    const tree = parsePage('<h1>Frukt</h1>');
    expect(clientComponentFaults('/frukt', tree, modules)).toEqual([]);
  });
});
