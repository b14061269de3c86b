import { withAncestors } from './ancestors.ts';
import { cutTexts, scrollsAcross } from './cut.ts';
import { nameOf } from './name-of.ts';
import { shownElements } from './shown.ts';

/** What makes a reader scroll in two directions, and boxes that scroll without saying what they are. */
export function reflowFaults(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const isTooWide = scrollWidth > clientWidth;
  return [
    ...(isTooWide ? [`the page is wider than its window of ${clientWidth} px`] : []),
    ...cutTexts(),
    ...thingsOutside(),
    ...shownElements().filter(isScrolled).flatMap(scrollBoxFaults),
  ];
}

function thingsOutside(): readonly string[] {
  const { clientWidth } = document.documentElement;
  return shownElements('img, svg, table, button, a, summary')
    .filter((element) => {
      const { left, right, bottom } = element.getBoundingClientRect();
      const isOnPage = bottom + scrollY > 0;
      const isOutside = left + scrollX < -1 || right + scrollX > clientWidth + 1;
      return isOnPage && isOutside && !withAncestors(element).some(scrollsAcross);
    })
    .map((element) => `${nameOf(element)} reaches out of the window`);
}

function isScrolled(element: Element): boolean {
  return scrollsAcross(element) && element.scrollWidth > element.clientWidth;
}

function scrollBoxFaults(box: Element): readonly string[] {
  const labels = (box.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const label = labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const isNamed = `${box.getAttribute('aria-label') ?? ''}${label}`.trim() !== '';
  const isRegion = box.localName === 'section' || /region|group/.test(box.role ?? '');
  const name = nameOf(box);
  return [
    ...(isNamed && isRegion ? [] : [`${name} scrolls sideways and is no labelled region`]),
    // Chromium would let it have the focus anyway; not every browser does.
    ...(box.getAttribute('tabindex') === '0' ? [] : [`${name} scrolls and cannot have the focus`]),
  ];
}
