const roles: Readonly<Record<string, string>> = {
  a: 'link',
  img: 'picture',
  h1: 'heading 1',
  h2: 'heading 2',
  h3: 'heading 3',
  h4: 'heading 4',
};

/** An element as a person would point it out: «link «Ordliste»». */
export function nameOf(element: Element): string {
  const tag = element.localName;
  const said = element.getAttribute('aria-label') ?? element.getAttribute('alt');
  return `${roles[tag] ?? tag} «${shortened(said ?? element.textContent ?? '')}»`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40).trim()}…` : line;
}
