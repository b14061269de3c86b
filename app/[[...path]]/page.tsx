import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageView } from '../../components/page-view.tsx';
import { ProblemsView } from '../../components/problems-view.tsx';
import { Shell } from '../../components/shell/shell.tsx';
import { siteOf, sortProblems } from '../../lib/content/index.ts';
import { decodingProblems } from '../../lib/media/decoding-problems.ts';
import { pageFrame } from '../../lib/pages/page-frame.ts';
import { addressesToRender } from '../addresses-to-render.ts';
import { currentContent, environment } from '../current-site.ts';
import { pageMetadata } from '../page-metadata.ts';
import { viewContext } from '../view-context.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return addressesToRender(currentContent()).map((address) => ({
    path: address.split('/').filter(Boolean),
  }));
}

export async function generateMetadata({ params }: PageProps<'/[[...path]]'>): Promise<Metadata> {
  const found = await lookUp((await params).path);
  return 'problems' in found ? {} : pageMetadata(found.site.settings, found.page);
}

export default async function Page({ params }: PageProps<'/[[...path]]'>) {
  const found = await lookUp((await params).path);
  if ('problems' in found) return <ProblemsView problems={found.problems} />;
  const { site, page } = found;
  const context = viewContext(pageFrame(site, page.language), page.translations);
  return (
    <Shell page={page} context={context}>
      <PageView page={page} context={context} />
    </Shell>
  );
}

/** The page at an address. While developing, the faults in its place; a build stops at them. */
async function lookUp(path: readonly string[] | undefined) {
  const content = currentContent();
  if (process.env.NODE_ENV !== 'production') {
    const { site, pictures, problems: found } = content;
    const { contentDirectory } = environment;
    const unreadable = await decodingProblems(pictures, contentDirectory, process.cwd());
    if (site === undefined || unreadable.length > 0) {
      return { problems: sortProblems([...found, ...unreadable]) };
    }
  }
  const site = siteOf(content);
  const page = site.pageAt(`/${(path ?? []).join('/')}`);
  return page === undefined ? notFound() : { site, page };
}
