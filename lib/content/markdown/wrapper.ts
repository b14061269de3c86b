import type { Node, Parent, RootContent } from 'mdast';

/** An element that Markdown has no word for. */
export interface Wrapper extends Parent {
  type: 'wrapper';
  children: RootContent[];
}

declare module 'mdast' {
  interface BlockContentMap {
    wrapper: Wrapper;
  }
  interface PhrasingContentMap {
    wrapper: Wrapper;
  }
  interface RootContentMap {
    wrapper: Wrapper;
  }
}

type Properties = NonNullable<NonNullable<Node['data']>['hProperties']>;

/** A node that becomes the element `tagName`. */
export function wrapper(tagName: string, properties: Properties, children: RootContent[]): Wrapper {
  return { type: 'wrapper', data: { hName: tagName, hProperties: properties }, children };
}
