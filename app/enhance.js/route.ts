import { rolldown } from 'rolldown';

export const dynamic = 'force-static';

/** What the browser adds, in one small file without a framework. */
export async function GET(): Promise<Response> {
  const bundle = await rolldown({ input: 'components/enhance/index.ts' });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  return new Response(output[0].code, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
