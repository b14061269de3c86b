/** What the machine lets us do. */
export interface Rights {
  readonly isRoot: boolean;
  readonly isDebian: boolean;
  /** Debian's way to say that installing a service must not start it. */
  readonly startsNoServices: boolean;
}

/** The command that installs nginx, and what makes it a certificate; undefined where it is not ours to do, or would start a server. */
export function installCommand({ isRoot, isDebian, startsNoServices }: Rights): string | undefined {
  if (!isRoot || !isDebian || !startsNoServices) return undefined;
  return 'apt-get update && apt-get install --yes --no-install-recommends nginx openssl';
}
