import type { ReactNode } from 'react';
import type { Page } from '../lib/content/index.ts';
import type { ViewContext } from './view-context.ts';

/** Draws what stands in `<main>` for one type of page. */
export type View<Shown extends Page> = (props: {
  readonly page: Shown;
  readonly context: ViewContext;
}) => ReactNode;
