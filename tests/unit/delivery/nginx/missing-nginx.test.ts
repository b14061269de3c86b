import { expect, it } from 'vitest';
import { missingNginx } from '../../../delivery/nginx/missing-nginx.ts';

it('says what to do, and what was tried, in both languages', () => {
  const rest = [
    'Installer openssl og nginx 1.22 eller nyere, eller sett NGINX_PATH til nginx. Kjør så npm run delivery igjen.',
    'The tests need nginx and openssl and did not find both.',
    'Install openssl and nginx 1.22 or later, or set NGINX_PATH to nginx. Then run npm run delivery again.',
  ];
  const first = 'Testene trenger nginx og openssl, og fant ikke begge.';
  expect(missingNginx(undefined, undefined)).toBe([first, ...rest].join('\n'));
  expect(missingNginx('', 'apt')).toBe(
    [first, 'Dette ble prøvd uten hell:', '  apt', ...rest].join('\n'),
  );
});

it('names a path that leads to no nginx', () => {
  expect(missingNginx('/mine/nginx', undefined)).toBe(
    [
      'NGINX_PATH er «/mine/nginx», men der er det ingen nginx som starter. Rett den eller ta den bort.',
      'NGINX_PATH is “/mine/nginx”, but no nginx starts from there. Correct it or unset it.',
    ].join('\n'),
  );
});
