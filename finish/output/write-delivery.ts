import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DeliveredSite } from '../../lib/delivery/delivered-site.ts';
import { hostHeaders } from '../../lib/delivery/host-headers.ts';
import { hostRedirects } from '../../lib/delivery/host-redirects.ts';
import { nginxFiles } from '../../lib/delivery/nginx-files.ts';
import { nginxHttp } from '../../lib/delivery/nginx-http.ts';
import { nginxServer } from '../../lib/delivery/nginx-server.ts';
import { hostFiles, publishedFiles } from '../../lib/site/published-files.ts';

/** Writes what other servers than the origin are configured with. All that is published must be there. */
export function writeDelivery(outDirectory: string, place: Omit<DeliveredSite, 'files'>): void {
  const site = { ...place, files: publishedFiles(outDirectory) };
  const texts = {
    '.deploy/nginx-http.conf': nginxHttp(site),
    '.deploy/nginx-server.conf': nginxServer(site.policy),
    '.deploy/nginx-files.conf': nginxFiles(site),
    [hostFiles.headers]: hostHeaders(site),
    [hostFiles.redirects]: hostRedirects(site),
  };
  for (const [file, text] of Object.entries(texts)) {
    const path = join(outDirectory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
