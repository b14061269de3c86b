import { describe, expect, it } from 'vitest';
import { describeFaults } from '../../../finish/describe-faults.ts';

describe('describeFaults', () => {
  it('gathers what is wrong by place and says a thing once', () => {
    const faults = [
      { where: '/a', message: 'En.' },
      { where: 'app/b.tsx:2', message: 'To.' },
      { where: '/a', message: 'Tre.' },
      { where: '/a', message: 'En.' },
    ];
    expect(describeFaults(faults)).toBe(
      'Nettstedet kan ikke publiseres. Dette må rettes:\n\n/a\n  – En.\n  – Tre.\n\napp/b.tsx:2\n  – To.',
    );
  });
});
