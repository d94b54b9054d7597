/**
 * Whether somebody is signed in in this browser, as far as its cookies tell; `<html data-signed-in>` is brought
 * up to it. In the browser alone. Before the first paint useDocument.ts has done the same.
 */
export function markSignedIn(): boolean {
  const signedIn = document.cookie.includes('signed-in=');
  document.documentElement.toggleAttribute('data-signed-in', signedIn);
  return signedIn;
}
