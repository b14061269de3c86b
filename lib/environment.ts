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
}

/**
 * Reads `HOST`, `PORT` and `SITE_DIR`; an empty one counts as not set.
 * Throws `EnvironmentError` when `PORT` is not a port.
 */
export function readServerEnvironment(env: NodeJS.ProcessEnv): ServerEnvironment {
  return {
    host: env['HOST'] || '127.0.0.1',
    port: readPort(env['PORT'] || '3000'),
    siteDirectory: env['SITE_DIR'] || 'out',
  };
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65535) return port;
  throw new EnvironmentError(`PORT må være et helt tall fra 0 til 65535, men er «${text}».`);
}
