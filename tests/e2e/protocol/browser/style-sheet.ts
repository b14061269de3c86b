/** Lays a style sheet over the page's own. The page's policy has no say over one made by script. */
export function addStyle(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return sheet;
}

export function removeStyle(sheet: CSSStyleSheet): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
}

/** What is found while a style sheet lies over the page. */
export function withStyle<Found>(css: string, find: () => Found): Found {
  const sheet = addStyle(css);
  try {
    return find();
  } finally {
    removeStyle(sheet);
  }
}
