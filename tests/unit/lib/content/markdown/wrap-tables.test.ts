import { describe, expect, it } from 'vitest';
import { htmlOf } from './render.ts';

const table = '| Navn | Antall |\n|---|--:|\n| a | 1 |';

function labels(html: string): string[] {
  return [...html.matchAll(/<section class="table-scroll" tabindex="0" aria-label="([^"]*)"/g)].map(
    ([, label = '']) => label,
  );
}

describe('wrapTables', () => {
  it('puts a table in a box that scrolls', () => {
    expect(htmlOf(table)).toBe(
      [
        '<section class="table-scroll" tabindex="0" aria-label="Tabell: Havna"><table>',
        '<thead>\n<tr>\n<th scope="col">Navn</th>\n<th scope="col" class="align-right">Antall</th>\n</tr>\n</thead>',
        '<tbody>\n<tr>\n<td>a</td>\n<td class="align-right">1</td>\n</tr>\n</tbody>',
        '</table></section>',
      ].join('\n'),
    );
  });

  it('names tables by the heading above, and counts', () => {
    const text = [table, '## En', table, table, '### To', `> ${table.replaceAll('\n', '\n> ')}`];
    expect(labels(htmlOf(text.join('\n\n')))).toEqual([
      'Tabell: Havna',
      'Tabell: En',
      'Tabell 2: En',
      'Tabell: To',
    ]);
  });

  it('names them in English on an English page', () => {
    const html = htmlOf(`${table}\n\n${table}`, { language: 'en', title: 'Port' });
    expect(labels(html)).toEqual(['Table: Port', 'Table 2: Port']);
  });
});
