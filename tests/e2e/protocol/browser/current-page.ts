import { nameOf } from './name-of.ts';
import { isShown } from './shown.ts';

const edges = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Items of the main menu that are the page itself and do not say so, and marks of colour alone. */
export function currentPageFaults(): readonly string[] {
  const unmarked = [...document.querySelectorAll<HTMLAnchorElement>('header nav a')]
    .filter((link) => isShown(link) && leadsHere(link) && !link.hasAttribute('aria-current'))
    .map((link) => `${nameOf(link)} leads to the page itself and does not say so`);
  const bare = currentItems()
    .filter((item) => peersOf(item).some((peer) => look(peer) === look(item)))
    .map((item) => `${nameOf(item)} is marked as the current page by colour alone`);
  return [...unmarked, ...bare];
}

/** What is shown as the page one is on, by name. */
export function currentItemNames(): readonly string[] {
  return currentItems().map(nameOf);
}

function currentItems(): readonly Element[] {
  return [...document.querySelectorAll('nav [aria-current]')].filter(isShown);
}

function leadsHere({ href }: HTMLAnchorElement): boolean {
  return href === location.href.replace(/#.*$/, '');
}

function peersOf(item: Element): readonly Element[] {
  const links = item.closest('ul, ol, nav')?.querySelectorAll('a:not([aria-current])') ?? [];
  return [...links].filter(isShown);
}

/** All but the colour of an item, of what it stands in and of what stands in it. */
function look(item: Element): string {
  const frame = item.closest('li') ?? item;
  const parts = [frame, ...frame.querySelectorAll('*')].filter(isShown);
  return JSON.stringify(
    parts.map((part) => ['', '::before', '::after'].map((one) => shape(part, one))),
  );
}

function shape(element: Element, pseudo: string): readonly string[] {
  const style = getComputedStyle(element, pseudo);
  if (pseudo !== '' && style.content === 'none') return [];
  return [
    style.content,
    style.fontWeight,
    style.fontStyle,
    style.textDecorationLine,
    style.textDecorationStyle,
    style.textDecorationThickness,
    style.outlineStyle,
    style.outlineWidth,
    ...edges.flatMap((edge) => [style[`border${edge}Style`], style[`border${edge}Width`]]),
  ];
}
