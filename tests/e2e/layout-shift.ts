/** What has moved by itself on the page, and its pictures that did not come. Runs in the browser. */
export async function layoutShift(): Promise<{ moved: string[]; missingPictures: string[] }> {
  await document.fonts.ready;
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const missing = [...document.images].filter(({ naturalWidth }) => naturalWidth === 0);
  return {
    moved: observer.takeRecords().map((entry) => JSON.stringify(entry)),
    missingPictures: missing.map(({ src }) => src),
  };
}
