import type { Element, Root, RootContent } from 'hast';
import { attribute } from '../pages/attribute.ts';
import { isDataBlock } from '../pages/is-data-block.ts';
import { textOf } from '../pages/text-of.ts';

/** Takes Next's runtime and React's marks out of a page, in place. What is unknown is left. */
export function stripFramework(parent: Root | Element): void {
  for (const child of parent.children) if (child.type === 'element') stripFramework(child);
  if ('content' in parent && parent.content) stripFramework(parent.content);
  const kept = parent.children.filter((child) => !isOfFramework(child));
  parent.children.splice(0, parent.children.length, ...kept);
  if (parent.type === 'element') delete parent.properties['dataPrecedence'];
}

function isOfFramework(node: RootContent): boolean {
  if (node.type === 'comment') return isMarkOfReact(node.value);
  return node.type === 'element' && (tests[node.tagName]?.(node) ?? false);
}

/** Boundaries (`$`, `/$`, and waiting ones), activities, forms, and the gap between two texts. */
function isMarkOfReact(text: string): boolean {
  return /^(?: |\/?[$&]|\$[?!~]|F!?|html|head|body)$/.test(text);
}

const tests: Readonly<Record<string, (element: Element) => boolean>> = {
  script: isFrameworkScript,
  link: isFrameworkLink,
  meta: (element) => attribute(element, 'name') === 'next-size-adjust',
  div: isEmptyHolder,
};

function isFrameworkScript(script: Element): boolean {
  const source = attribute(script, 'src');
  if (source !== undefined) return source.includes('/_next/');
  if (isDataBlock(script)) return false;
  return /__next_f|TURBOPACK|\$R[BCSTVX]\b|\$RT=/.test(textOf(script));
}

/** Where React would have put metadata that came late. */
function isEmptyHolder({ children, properties }: Element): boolean {
  return children.length === 0 && Object.keys(properties).join() === 'hidden';
}

function isFrameworkLink(link: Element): boolean {
  const relation = attribute(link, 'rel');
  if (relation === 'expect') return attribute(link, 'href') === '#_R_';
  const isScript = relation === 'modulepreload' || attribute(link, 'as') === 'script';
  return isScript && (attribute(link, 'href') ?? '').includes('/_next/');
}
