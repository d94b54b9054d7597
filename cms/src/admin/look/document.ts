/** Strapi signs each page's title; this is our house. */
const OURS = 'ShareYourSales';

export function signTitles(document: Document): void {
  const sign = () => {
    const signed = document.title.replace(/\| Strapi$/, `| ${OURS}`);
    // Setting the same text again would call the observer again.
    if (signed !== document.title) document.title = signed;
  };
  new MutationObserver(sign).observe(document.head, { childList: true, subtree: true, characterData: true });
  sign();
}

const LANGUAGE_KEY = 'strapi-admin-language';

/** Strapi opens in English until somebody chooses; here everybody starts in French. */
export function startInFrench(storage: Storage): void {
  if (storage.getItem(LANGUAGE_KEY) === null) storage.setItem(LANGUAGE_KEY, 'fr');
}

/** Strapi's shop in the menu and its news in a banner have no switch. */
export function hideAdverts(document: Document): void {
  const style = document.createElement('style');
  style.textContent = `
    li:has(> a[href^="https://market.strapi.io"]), a[href^="https://market.strapi.io"],
    div:has(> div > div > div > a[href^="https://strapi.io/blog"]) { display: none !important; }`;
  document.head.append(style);
}
