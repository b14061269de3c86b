/** The one door to the content layer. */
export { loadSite } from './load-site.ts';
export { renderingCache } from './markdown/rendering-cache.ts';
export { articlesIn } from './model/build-site.ts';
export type * from './model/page.ts';
export type { Redirect, Site } from './model/site.ts';
export type { Problem } from './problem.ts';
export { type Content, type ReadOptions, readContent } from './read-content.ts';
export { siteOf } from './site-of.ts';
export { sortProblems } from './sort-problems.ts';
