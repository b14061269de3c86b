import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** All that a text may become, written down once more, apart from what sees to it. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  a: [
    'href',
    'ariaLabel',
    'ariaDescribedBy',
    'dataFootnoteRef',
    'dataFootnoteBackref',
    'className',
  ],
  blockquote: [],
  br: [],
  code: ['className'],
  del: [],
  div: ['className', 'role'],
  em: [],
  h2: ['className'],
  h3: [],
  h4: [],
  hr: [],
  img: ['src', 'srcSet', 'sizes', 'alt', 'width', 'height', 'loading'],
  li: [],
  ol: ['start'],
  p: ['className'],
  picture: [],
  pre: [],
  section: ['dataFootnotes', 'className', 'ariaLabel', 'tabIndex'],
  source: ['srcSet', 'sizes', 'type'],
  span: ['className'],
  strong: [],
  sup: [],
  table: [],
  tbody: [],
  td: ['className'],
  th: ['className', 'scope'],
  thead: [],
  tr: [],
  ul: [],
};
const everywhere = ['id', 'lang', 'dir', 'title'];
const values: Readonly<Record<string, RegExp>> = {
  className:
    /^(?:heading|heading-link|paragraph-link|numbered|callout|callout-(?:note|tip|important|title)|table-scroll|footnotes|data-footnote-backref|visually-hidden|align-(?:right|center)|language-\S+)$/,
  dir: /^rtl$/,
  lang: /^[a-z]{2}$/,
  loading: /^lazy$/,
  role: /^note$/,
  scope: /^col$/,
  href: /^(?:$|https:\/\/[a-z]|mailto:\S|\/(?![/\\])|#|(?![a-z][a-z\d+.-]*:|\/|\\)[^\s])/i,
  src: /^(?:$|media\/|\/(?![/\\]))/,
};

/** Whatever in a page is none of what its text may become. */
export function unsafeHtml(html: string): readonly string[] {
  return unsafeIn(fromHtml(html, { fragment: true }));
}

function unsafeIn(node: Nodes): readonly string[] {
  if (node.type === 'comment' || node.type === 'doctype') return [node.type];
  const own = node.type === 'element' ? unsafeElement(node) : [];
  return 'children' in node ? [...own, ...node.children.flatMap(unsafeIn)] : own;
}

function unsafeElement({ tagName, properties }: Element): readonly string[] {
  const allowed = attributes[tagName];
  if (allowed === undefined) return [`<${tagName}>`];
  return Object.entries(properties).flatMap(([name, value]) => {
    const isKnown = allowed.includes(name) || everywhere.includes(name);
    const all = Array.isArray(value) ? value : [value];
    const isSafe = all.every((each) => values[name]?.test(String(each)) !== false);
    return isKnown && isSafe ? [] : [`<${tagName} ${name}="${value}">`];
  });
}
