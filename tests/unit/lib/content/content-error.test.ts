import { expect, it } from 'vitest';
import { ContentError } from '../../../../lib/content/content-error.ts';
import { error } from './write-content.ts';

const fault = error('nb/om.md', 4, 9, 'value-empty', '`tittel` er tomt.', 'Fyll inn `tittel: …`.');

it('says each error on a line and leaves advice out', () => {
  const advice = { ...fault, severity: 'advice', message: 'Se over oversettelsen.' } as const;
  const thrown = new ContentError([fault, advice]);
  expect(thrown.message).toBe(
    'Innholdet har feil:\ncontent/nb/om.md:4:9 `tittel` er tomt. Fyll inn `tittel: …`.',
  );
  expect(thrown.problems).toEqual([fault, advice]);
  expect(thrown.name).toBe('ContentError');
});
