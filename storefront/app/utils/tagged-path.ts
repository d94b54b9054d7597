/**
 * Pages of which others may know that somebody is there, by the names of their routes: what everybody can read. Of all
 * others — accounts, dashboards, orders, what a link of a mail opens — nobody is told anything. A new page is one of those
 * until it is named here.
 */
const PUBLIC =
  /^(?:index|produits(?:-slug)?|categories-slug(?:-city)?|villes-slug|boutiques-slug|blog(?:-slug)?|reussites(?:-slug)?|tarifs|faq|contact|pages-slug|panier|commande|inscription(?:-(?:acheteur|influenceur|marchand))?)$/;

/** What an ad puts behind an address, so that its click is known again; nothing else of a query is shown to anybody. */
const OF_ADS = ['fbclid', 'ttclid', 'gclid', 'utm_source', 'utm_medium', 'utm_campaign', 'utm_content', 'utm_term'];
const MOST = 500;

/** The address under which others hear of a page; null when they hear nothing of it. `base` is the name of its route. */
export const taggedPath = (base: unknown, path: string): string | null =>
  typeof base === 'string' && PUBLIC.test(base) ? path : null;

/** What is left of the query with which somebody came, with its question mark; empty when nothing is. */
export function adQuery(search: string): string {
  const came = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const name of OF_ADS) {
    const value = came.get(name);
    // An address of mail in a campaign’s link is nobody’s to pass on.
    if (value && value.length <= MOST && !/@|%40/i.test(value)) kept.set(name, value);
  }
  return kept.size > 0 ? `?${kept}` : '';
}
