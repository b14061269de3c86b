/** What to say where no nginx was found, and it could not be installed with this command, where one was tried. */
export function missingNginx(chosen: string | undefined, tried: string | undefined): string {
  if (chosen) {
    return [
      `NGINX_PATH er «${chosen}», men der er det ingen nginx som starter. Rett den eller ta den bort.`,
      `NGINX_PATH is “${chosen}”, but no nginx starts from there. Correct it or unset it.`,
    ].join('\n');
  }
  return [
    'Testene trenger nginx, og fant den ikke.',
    ...(tried === undefined ? [] : ['Dette ble prøvd uten hell:', `  ${tried}`]),
    'Installer nginx 1.22 eller nyere, eller sett NGINX_PATH til den. Kjør så npm run delivery igjen.',
    'The tests need nginx and did not find it.',
    'Install nginx 1.22 or later, or set NGINX_PATH to it. Then run npm run delivery again.',
  ].join('\n');
}
