import type { SectionPage } from '../../lib/content/index.ts';
import { Attribution } from '../parts/attribution.tsx';
import { Hero } from '../parts/hero.tsx';
import { Neighbours } from '../parts/neighbours.tsx';
import { PageContents } from '../parts/page-contents.tsx';
import { PageFacts } from '../parts/page-facts.tsx';
import { PageLinks } from '../parts/page-links.tsx';
import { PermanentAddress } from '../parts/permanent-address.tsx';
import { Prose } from '../parts/prose.tsx';
import { TranslationNotice } from '../parts/translation-notice.tsx';
import type { View } from '../view.ts';

/** A section of a part. */
export const SectionView: View<SectionPage> = ({ page, context }) => (
  <>
    <h1>{page.title}</h1>
    <TranslationNotice page={page} context={context} />
    <p className="lead">{page.lead}</p>
    <Attribution page={page} context={context} />
    {page.picture && <Hero picture={page.picture} context={context} />}
    <PageContents page={page} context={context} />
    <Prose body={page.body} />
    <PermanentAddress page={page} context={context} />
    <PageLinks id="les-ogsa" title={context.words.related} pages={page.related} context={context} />
    <PageFacts page={page} context={context} />
    <Neighbours page={page} context={context} />
  </>
);
