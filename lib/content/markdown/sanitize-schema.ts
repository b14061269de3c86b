import { defaultSchema } from 'hast-util-sanitize';

type Schema = typeof defaultSchema;

/** Tags of the default that no step makes: with them an editor's HTML would pass if it were ever let in. */
const unused = new Set(['details', 'summary', 'input', 'h1', 'h5', 'h6']);

/** What may stand in a page's text: what the steps make, and nothing else. */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  // Ids are promises: a prefix would break every link to them.
  clobberPrefix: '',
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !unused.has(name)),
  protocols: { href: ['https', 'mailto'], src: ['https'] },
  attributes: {
    '*': ['id', 'lang', 'dir', 'title'],
    a: [
      'href',
      'ariaLabel',
      'ariaDescribedBy',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['className', 'heading-link', 'paragraph-link', 'data-footnote-backref'],
    ],
    code: [['className', /^language-./]],
    div: [
      ['className', 'heading', 'numbered', /^callout(?:-note|-tip|-important)?$/],
      ['role', 'note'],
    ],
    h2: [['className', 'visually-hidden']],
    img: ['src', 'srcSet', 'sizes', 'alt', 'width', 'height', ['loading', 'lazy']],
    ol: ['start'],
    p: [['className', 'callout-title']],
    section: ['dataFootnotes', ['className', 'footnotes', 'table-scroll'], 'ariaLabel', 'tabIndex'],
    source: ['srcSet', 'sizes', ['type', 'image/avif', 'image/webp']],
    span: [['className', 'visually-hidden']],
    td: [['className', 'align-right', 'align-center']],
    th: [
      ['className', 'align-right', 'align-center'],
      ['scope', 'col'],
    ],
  },
};
