interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** What has moved by itself on the page, and its pictures that did not come. Runs in the browser. */
export async function layoutShift(): Promise<{ moved: string[]; missingPictures: string[] }> {
  const isShift = (entry: PerformanceEntry): entry is LayoutShift => 'sources' in entry;
  const moves = ({ value, sources }: LayoutShift) =>
    `${value}: ${sources.map(({ node }) => node?.textContent?.slice(0, 80)).join(' | ')}`;
  await document.fonts.ready;
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords().filter(isShift);
  // A browser out of breath paints the header before it has read all of it: at most 0.0005.
  const isMoved = shifts.reduce((sum, { value }) => sum + value, 0) >= 0.001;
  const missing = [...document.images].filter(({ naturalWidth }) => naturalWidth === 0);
  return {
    moved: isMoved ? shifts.map(moves) : [],
    missingPictures: missing.map(({ src }) => src),
  };
}
