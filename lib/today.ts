import { EnvironmentError } from './environment.ts';

/**
 * The day it is, as an ISO date where the machine stands: that of `SOURCE_DATE_EPOCH`
 * (seconds, reproducible-builds.org) where it is set. Throws `EnvironmentError` for what is no number.
 */
export function today(env: Readonly<NodeJS.ProcessEnv>): string {
  const epoch = env['SOURCE_DATE_EPOCH'] ?? '';
  if (!/^\d{0,12}$/.test(epoch)) {
    throw new EnvironmentError(
      `SOURCE_DATE_EPOCH er «${epoch}». Skriv antall sekunder siden 1. januar 1970, eller la den stå tom.`,
    );
  }
  const now = epoch === '' ? new Date() : new Date(Number(epoch) * 1000);
  // Sweden writes its dates so.
  return new Intl.DateTimeFormat('sv-SE').format(now);
}
