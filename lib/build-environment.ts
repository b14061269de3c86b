import { EnvironmentError, readSwitch } from './environment.ts';

/** What decides how the site is built. */
export interface BuildEnvironment {
  readonly contentDirectory: string;
  /** Scheme and host from `SITE_URL`; `url` in `site.yaml` serves where it is missing. */
  readonly siteUrl: string | undefined;
  /** Where the site is mounted: empty, or `/` and a path without a slash at its end. */
  readonly basePath: string;
  /** The branch whose drafts are shown; missing in production. */
  readonly preview: string | undefined;
  /** `RENDER=server`: the build is for Next's own server, and `out/` is not made. */
  readonly rendersOnServer: boolean;
  /** `HSTS_SUBDOMAINS`: the names under the site's host are to speak HTTPS alone too. */
  readonly includeSubDomains: boolean;
}

/** Reads `CONTENT_DIR`, `SITE_URL`, `BASE_PATH`, `PREVIEW`, `RENDER` and `HSTS_SUBDOMAINS`. Throws `EnvironmentError` for what cannot be used. */
export function readBuildEnvironment(env: Readonly<NodeJS.ProcessEnv>): BuildEnvironment {
  return {
    contentDirectory: env['CONTENT_DIR'] || 'content',
    siteUrl: siteUrlOf(env['SITE_URL']),
    basePath: basePathOf(env['BASE_PATH'] ?? ''),
    preview: env['PREVIEW'] || undefined,
    rendersOnServer: rendersOnServer(env['RENDER'] ?? ''),
    includeSubDomains: readSwitch('HSTS_SUBDOMAINS', env['HSTS_SUBDOMAINS']),
  };
}

function siteUrlOf(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (!URL.canParse(value) || !/^https?:/.test(value) || new URL(value).origin !== value) {
    throw new EnvironmentError(
      `SITE_URL er «${value}». Skriv skjema og vert uten skråstrek til slutt, for eksempel https://strategi.example.`,
    );
  }
  return value;
}

function basePathOf(value: string): string {
  if (value !== '' && !/^(?:\/[a-z0-9-]+)+$/.test(value)) {
    throw new EnvironmentError(
      `BASE_PATH er «${value}». La den stå tom, eller skriv en sti som begynner med skråstrek og slutter uten, for eksempel /strategi.`,
    );
  }
  return value;
}

function rendersOnServer(value: string): boolean {
  if (value !== '' && value !== 'server') {
    throw new EnvironmentError(`RENDER er «${value}». La den stå tom, eller skriv server.`);
  }
  return value === 'server';
}
