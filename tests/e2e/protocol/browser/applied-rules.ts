/** Every rule of the page's style sheets that applies as the page is now, out of its groups. */
export function appliedRules(): readonly CSSRule[] {
  return [...document.styleSheets, ...document.adoptedStyleSheets].flatMap(rulesIn);
}

function rulesIn({ cssRules, media, disabled }: CSSStyleSheet): readonly CSSRule[] {
  return disabled || !isMet(media) ? [] : [...cssRules].flatMap(unfolded);
}

function unfolded(rule: CSSRule): readonly CSSRule[] {
  if (rule instanceof CSSImportRule) return rule.styleSheet ? rulesIn(rule.styleSheet) : [];
  if (!(rule instanceof CSSGroupingRule)) return [rule];
  if (rule instanceof CSSMediaRule && !isMet(rule.media)) return [];
  if (rule instanceof CSSSupportsRule && !CSS.supports(rule.conditionText)) return [];
  // A page rule holds the boxes in the margin of the sheet.
  return rule instanceof CSSPageRule ? [rule] : [...rule.cssRules].flatMap(unfolded);
}

function isMet({ mediaText }: MediaList): boolean {
  return mediaText === '' || matchMedia(mediaText).matches;
}
