import { readFileSync } from 'node:fs';

/**
 * The municipality's text as it was copied from its page, block by block, from the title on.
 * What stands before the title is the page's furniture.
 */
export function sourceBlocks(): readonly string[] {
  const text = readFileSync('tests/content/source/internasjonal-strategi.txt', 'utf8');
  const blocks = text
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '');
  return blocks.slice(blocks.indexOf('Internasjonal strategi'));
}
