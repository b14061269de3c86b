/** What to say where nginx or openssl was not found, nor could be installed with this command, where one was tried. */
export function missingNginx(chosen: string | undefined, tried: string | undefined): string {
  if (chosen) {
    return [
      `NGINX_PATH er «${chosen}», men der er det ingen nginx som starter. Rett den eller ta den bort.`,
      `NGINX_PATH is “${chosen}”, but no nginx starts from there. Correct it or unset it.`,
    ].join('\n');
  }
  return [
    'Testene trenger nginx og openssl, og fant ikke begge.',
    ...(tried === undefined ? [] : ['Dette ble prøvd uten hell:', `  ${tried}`]),
    'Installer openssl og nginx 1.22 eller nyere, eller sett NGINX_PATH til nginx. Kjør så npm run delivery igjen.',
    'The tests need nginx and openssl and did not find both.',
    'Install openssl and nginx 1.22 or later, or set NGINX_PATH to nginx. Then run npm run delivery again.',
  ].join('\n');
}
