import { describe, expect, it } from 'vitest';
import { mailFault } from '../../../../../lib/content/markdown/mail-fault.ts';

describe('mailFault', () => {
  it.each(['mailto:post@example.org', 'mailto:kåre.a+b@blåbær.no', '/a@b.no', 'https://a@b.no'])(
    'has nothing to say of %s',
    (url) => {
      expect(mailFault(url, '')).toBeUndefined();
    },
  );

  it.each([
    ['post@example.org', 'mailto:post@example.org'],
    ['MAILTO:post@example.org', 'mailto:post@example.org'],
    ['mailto://post@example.org', 'mailto:post@example.org'],
    ['mailto:post@example.org?subject=a', 'mailto:post@example.org'],
    ['mailto:post@example.org?bcc=a@evil.example', 'mailto:post@example.org'],
    ['mailto:a@example.org,b@example.org', undefined],
    ['mailto:a@example.org%0ABcc:b@example.org', undefined],
    ['mailto:post@localhost', undefined],
    ['mailto:post@ехample.org', undefined],
    ['mailto:post', undefined],
    ['mailto:', undefined],
  ])('refuses %s', (url, right) => {
    const fault = mailFault(url, `«${url}»`);
    expect(fault).toMatchObject({ rule: 'link-mail' });
    expect(fault?.right).toBe(right);
  });
});
