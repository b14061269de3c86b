import { notFound } from 'next/navigation';
import { assetsOf } from '../../../lib/media/asset.ts';
import { readAsset } from '../../../lib/media/read-asset.ts';
import { currentContent, environment } from '../../current-site.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Next exports no route without a file: where no page has a picture, an empty one that no reader is given. */
const none = '.none';

export function generateStaticParams() {
  const files = assetsOf(currentContent().pictures).map(({ file }) => file);
  return (files.length > 0 ? files : [none]).map((file) => ({ file }));
}

/** A file of a picture of the content folder. */
export async function GET(_request: Request, { params }: RouteContext<'/assets/[file]'>) {
  const { file } = await params;
  const asset = assetsOf(currentContent().pictures).find((one) => one.file === file);
  if (asset === undefined) return notFound();
  const bytes = await readAsset(asset, environment.contentDirectory, process.cwd());
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': asset.type } });
}
