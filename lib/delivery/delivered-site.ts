import type { HeaderPolicy } from '../site/headers.ts';

/** A built site as the configuration of a server is made from it. */
export interface DeliveredSite {
  readonly basePath: string;
  readonly policy: HeaderPolicy;
  /** Every published file, with the compressed copies. */
  readonly files: ReadonlySet<string>;
  /** Addresses without the base path. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
}
