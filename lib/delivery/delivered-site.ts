import type { BuildMarker } from '../site/build-marker.ts';

/** A built site as the configuration of a server is made from it. */
export interface DeliveredSite {
  readonly basePath: string;
  /** Every published file, with the compressed copies. */
  readonly files: ReadonlySet<string>;
  /** Addresses without the base path. */
  readonly redirects: BuildMarker['redirects'];
}
