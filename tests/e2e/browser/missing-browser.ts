/** What to say where no browser was found, and none could be installed with these commands. */
export function missingBrowser(chosen: string | undefined, tried: readonly string[]): string {
  if (chosen) {
    return [
      `CHROMIUM_PATH er «${chosen}», men der er det ingen nettleser som starter. Rett den eller ta den bort.`,
      `CHROMIUM_PATH is “${chosen}”, but no browser starts from there. Correct it or unset it.`,
    ].join('\n');
  }
  const commands = tried.map((command) => `  ${command}`);
  return [
    'Testene trenger en nettleser, og fant ingen. Dette ble prøvd uten hell:',
    ...commands,
    'Installer Chromium eller Chrome, eller sett CHROMIUM_PATH til den. Kjør så npm run e2e igjen.',
    'The tests need a browser and found none; the commands above did not help.',
    'Install Chromium or Chrome, or set CHROMIUM_PATH to it. Then run npm run e2e again.',
  ].join('\n');
}
