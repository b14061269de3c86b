import type { Body } from '../../lib/content/index.ts';

/** A page's Markdown. Its HTML is sanitised where it is made. */
export function Prose({ body }: { body: Body }) {
  if (body.html === '') return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the content layer sanitises it
  return <div className="prose" dangerouslySetInnerHTML={{ __html: body.html }} />;
}
