import type { ReactNode } from 'react';
import type { Page } from '../lib/content/index.ts';
import type { View } from './view.ts';
import type { ViewContext } from './view-context.ts';
import { ArticleView } from './views/article-view.tsx';
import { GoalView } from './views/goal-view.tsx';
import { PartView } from './views/part-view.tsx';
import { SectionView } from './views/section-view.tsx';
import { StrategyView } from './views/strategy-view.tsx';

type Views = { readonly [Type in Page['type']]: View<Extract<Page, { type: Type }>> };

/** A type of page does not compile until it has its view. */
const views: Views = {
  strategy: StrategyView,
  part: PartView,
  goal: GoalView,
  section: SectionView,
  article: ArticleView,
};

/** A page drawn by the view of its type. */
export function PageView({ page, context }: { page: Page; context: ViewContext }): ReactNode {
  // The map pairs each type with its own view; TypeScript cannot follow the pair through a lookup.
  const Drawn = views[page.type] as View<Page>;
  return <Drawn page={page} context={context} />;
}
