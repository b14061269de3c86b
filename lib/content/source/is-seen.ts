/** A hidden page is one that somebody misses; what else begins with a full stop belongs to programs. */
const hiddenPage = /^\.[^._#~].*\.md$/i;

/** Whether anybody is to be told of what has this name. */
export function isSeen({ name }: { readonly name: string }): boolean {
  return !name.startsWith('.') || hiddenPage.test(name);
}
