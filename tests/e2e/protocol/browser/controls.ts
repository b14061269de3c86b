const controls = 'a[href], button, summary, input:not([type=hidden]), select, textarea';
const reachable = `${controls}, [tabindex]:not([tabindex^="-"]), [contenteditable]`;

/** All that can be pointed at, in the order of the page. Throws where there is none. */
export function shownControls(): readonly HTMLElement[] {
  return laidOut(controls);
}

/** All that the keyboard should reach, in the order of the page. Throws where there is none. */
export function shownStops(): readonly HTMLElement[] {
  return laidOut(reachable);
}

/** Not `isShown`: a skip link may be hidden until it has the focus. */
function laidOut(selector: string): readonly HTMLElement[] {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(':disabled') &&
      element.closest('[inert]') === null,
  );
  if (found.length === 0) throw new Error(`The page has no «${selector}».`);
  return found;
}
