import type { SectionPage } from '../../lib/content/index.ts';
import { Neighbours } from '../parts/neighbours.tsx';
import { PageFacts } from '../parts/page-facts.tsx';
import { PageLinks } from '../parts/page-links.tsx';
import { PageText } from '../parts/page-text.tsx';
import { PermanentAddress } from '../parts/permanent-address.tsx';
import type { View } from '../view.ts';

/** A section of a part. */
export const SectionView: View<SectionPage> = ({ page, context }) => (
  <>
    <PageText page={page} context={context} />
    <PermanentAddress page={page} context={context} />
    <PageLinks id="les_ogsa" title={context.words.related} pages={page.related} context={context} />
    <PageFacts page={page} context={context} />
    <Neighbours page={page} context={context} />
  </>
);
