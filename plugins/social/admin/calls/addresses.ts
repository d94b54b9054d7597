/** A file’s address on the panel’s own site: the panel shows no pictures from another, and it is served there too. */
export function shownAt(url: string): string {
  const { pathname, search } = new URL(url, window.location.origin);
  return pathname + search;
}
