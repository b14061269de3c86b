import { expect, it } from 'vitest';
import { idHint } from '../../../../../lib/content/rules/id-hint.ts';

it('names the id that was meant', () => {
  expect(idHint('havnn', ['park', 'havn'])).toBe(
    'Mente du `havn`? Rett id-en, eller slett linjen.',
  );
});

it('names none where none is near', () => {
  expect(idHint('fjellet', ['park', 'havn'])).toBe('Rett id-en, eller slett linjen.');
});
