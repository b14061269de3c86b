/** Where the source stands on the web, as GitHub lays out its addresses. */
export interface Repository {
  /** `https://github.com/owner/name` */
  readonly url: string;
  readonly branch: string;
}

/** A file that is not there yet. */
export interface NewFile {
  /** Relative to the root of the repository, with `/`. */
  readonly folder: string;
  readonly name: string;
  readonly text: string;
}

/** Where a file (its path from the root of the repository, with `/`) is changed in the browser. */
export function editAddress(repository: Repository, path: string): string {
  return addressOf(repository, 'edit', path);
}

/** Where a new file is written in the browser, with its name and text to begin with. */
export function newFileAddress(repository: Repository, { folder, name, text }: NewFile): string {
  const begun = new URLSearchParams({ filename: name, value: text });
  return `${addressOf(repository, 'new', folder)}?${begun}`;
}

function addressOf({ url, branch }: Repository, what: 'edit' | 'new', path: string): string {
  const home = url.replace(/\/+$/, '').replace(/\.git$/, '');
  const steps = `${branch}/${path}`.split('/').map(encodeURIComponent).join('/');
  return `${home}/${what}/${steps}`;
}
