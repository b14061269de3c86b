import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import { readMedia } from '../../../lib/media/read-media.ts';
import { environment } from '../../current-site.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const { sizes } = readMedia(environment.contentDirectory, process.cwd());
  return [...sizes.keys()].map((file) => ({ file }));
}

/** A picture of the content folder, as it is. */
export async function GET(_request: Request, { params }: RouteContext<'/media/[file]'>) {
  const { file } = await params;
  const bytes = readFileSync(join(environment.contentDirectory, 'media', file));
  return new Response(bytes, {
    headers: { 'Content-Type': lookup(file) ?? 'application/octet-stream' },
  });
}
