/** A variable of the environment that cannot be used. The message is Norwegian, one line. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** Where the origin listens, and the built folder it serves. */
export interface ServerEnvironment {
  readonly host: string;
  /** 0 lets the machine choose a free one. */
  readonly port: number;
  readonly siteDirectory: string;
  /** Whether each answer is a line on standard output. */
  readonly logsAccess: boolean;
}

/**
 * Reads `HOST`, `PORT`, `SITE_DIR` and `ACCESS_LOG`; an empty one counts as not set.
 * Throws `EnvironmentError` for what cannot be used.
 */
export function readServerEnvironment(env: NodeJS.ProcessEnv): ServerEnvironment {
  return {
    host: env['HOST'] || '127.0.0.1',
    port: readPort(env['PORT'] || '3000'),
    siteDirectory: env['SITE_DIR'] || 'out',
    logsAccess: readSwitch('ACCESS_LOG', env['ACCESS_LOG']),
  };
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65535) return port;
  throw new EnvironmentError(`PORT må være et helt tall fra 0 til 65535, men er «${text}».`);
}

/** A variable that is 1 for on, 0 for off, and off where it is not set. Throws `EnvironmentError` for all else. */
export function readSwitch(name: string, text: string | undefined): boolean {
  if (text === undefined || text === '' || text === '0') return false;
  if (text === '1') return true;
  throw new EnvironmentError(`${name} er «${text}». Skriv 1 for på og 0 for av.`);
}
