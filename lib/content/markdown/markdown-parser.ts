import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';

/** Reads the Markdown that editors write. */
export const markdownParser = remark()
  // One tilde is «about» in Norwegian, not struck out.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .freeze();
