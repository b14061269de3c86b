/** The file that holds the page of an address: `/` is `index.html`. */
export function pageFile(address: string): string {
  if (address === '/') return 'index.html';
  const path = address.replace(/^\//, '').replace(/\/$/, '');
  return path.endsWith('.html') ? path : `${path}.html`;
}
