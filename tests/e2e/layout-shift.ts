/** How much the page has moved by itself, and its pictures that did not come. Runs in the browser. */
export async function layoutShift(): Promise<{ shift: number; missingPictures: string[] }> {
  await document.fonts.ready;
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer
    .takeRecords()
    .map((entry) => ('value' in entry ? Number(entry.value) : 0));
  const missing = [...document.images].filter(({ naturalWidth }) => naturalWidth === 0);
  return {
    shift: shifts.reduce((sum, shift) => sum + shift, 0),
    missingPictures: missing.map(({ src }) => src),
  };
}
