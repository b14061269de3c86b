import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageView } from '../../components/page-view.tsx';
import { Shell } from '../../components/shell/shell.tsx';
import { currentSite } from '../current-site.ts';
import { pageMetadata } from '../page-metadata.ts';
import { viewContext } from '../view-context.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return currentSite().pages.map(({ address }) => ({ path: address.split('/').filter(Boolean) }));
}

export async function generateMetadata({ params }: PageProps<'/[[...path]]'>): Promise<Metadata> {
  const { site, page } = lookUp((await params).path);
  return pageMetadata(site, page);
}

export default async function Page({ params }: PageProps<'/[[...path]]'>) {
  const { site, page } = lookUp((await params).path);
  const context = viewContext(site, page);
  return (
    <Shell page={page} context={context}>
      <PageView page={page} context={context} />
    </Shell>
  );
}

function lookUp(path: readonly string[] | undefined) {
  const site = currentSite();
  const page = site.pageAt(`/${(path ?? []).join('/')}`);
  return page === undefined ? notFound() : { site, page };
}
