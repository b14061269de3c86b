import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The file in the built folder that says the build is whole: it is written last. */
export const buildMarkerFile = '.site.json';

const segment = '[a-z0-9._~-]+';
const address = z.string().regex(new RegExp(`^/(?:${segment}(?:/${segment})*)?$`));
const basePath = z.string().regex(new RegExp(`^(?:/${segment})*$`));

/** What the build tells the server. Addresses are root-relative, without the base path. */
export const buildMarkerSchema = z.strictObject({
  version: z.literal(3),
  basePath,
  policy: z.strictObject({ isIndexed: z.boolean(), includeSubDomains: z.boolean() }),
  redirects: z.array(z.strictObject({ from: address, to: address })),
  /** The size in bytes of every file that is for readers, and of the pages of errors. */
  files: z.record(z.string(), z.int().nonnegative()),
});

export type BuildMarker = z.infer<typeof buildMarkerSchema>;

/** The marker of a built folder; undefined when the folder has none that can be read. */
export function readBuildMarker(directory: string): BuildMarker | undefined {
  try {
    const written: unknown = JSON.parse(readFileSync(join(directory, buildMarkerFile), 'utf8'));
    return buildMarkerSchema.safeParse(written).data;
  } catch {
    return undefined;
  }
}
