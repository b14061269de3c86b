import { expect, it } from 'vitest';
import { render } from './render.ts';

it('gathers the words of each block, without what the steps add', () => {
  const text = [
    '## En {#en}',
    'Et *avsnitt* på :en[two]\nlinjer.',
    '- a\n- b',
    ':::merk\nMerk dette.\n:::',
    '| h |\n|---|\n| c |',
  ].join('\n\n');
  expect(render(text, { numbered: true }).blocks).toEqual([
    'En',
    'Et avsnitt på two\nlinjer.',
    'ab',
    'Merk dette.',
    'hc',
  ]);
});
