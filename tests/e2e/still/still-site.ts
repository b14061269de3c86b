/**
 * Where the site is built that pictures are taken of. Its strategy, in `tests/e2e/fixtures`, stands
 * still, so that pictures show what code does to pages and nothing of what editors write.
 */
export const stillSite = '.scratch/still/out';
