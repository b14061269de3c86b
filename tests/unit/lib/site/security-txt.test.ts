import { describe, expect, it } from 'vitest';
import { securityTxt } from '../../../../lib/site/security-txt.ts';

const given = {
  contact: 'mailto:sikkerhet@by.example',
  languages: ['nb', 'en'],
  canonical: undefined,
  today: '2026-11-24',
} as const;

describe('securityTxt', () => {
  it('names the contact, for 330 days', () => {
    expect(securityTxt(given)).toBe(
      'Contact: mailto:sikkerhet@by.example\nExpires: 2027-10-20T00:00:00Z\nPreferred-Languages: nb, no, en\n',
    );
    const days = (Date.UTC(2027, 9, 20) - Date.UTC(2026, 10, 24)) / (24 * 60 * 60 * 1000);
    expect(days).toBe(330);
  });

  it('says where it stands, where that is known', () => {
    const canonical = 'https://by.example/.well-known/security.txt';
    const text = securityTxt({ ...given, languages: ['nb'], canonical });
    expect(text).toContain(`Preferred-Languages: nb, no\nCanonical: ${canonical}\n`);
  });
});
