/** What an influencer notes with an address of theirs, as it was typed. */
export interface Noted {
  campaign: string;
  network: string;
}

/** As the server reads them (plugins/affiliate/domain/links/target.ts); what is of another shape would be dropped there. */
const SUB_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;

/** Spaces become dashes, as people type words. */
const tidy = (typed: string): string => typed.trim().replace(/\s+/g, '-').toLowerCase();

export const isNotable = (typed: string): boolean => typed.trim() === '' || SUB_ID.test(tidy(typed));

/** The query that notes them; '' where there is nothing to note. What cannot be noted is left out. */
export function notedQuery({ campaign, network }: Noted): string {
  const query = new URLSearchParams();
  for (const [name, typed] of [['c', campaign], ['n', network]] as const)
    if (SUB_ID.test(tidy(typed))) query.set(name, tidy(typed)); // prettier-ignore
  return query.toString();
}

export function trackedLink(url: string, noted: Noted): string {
  const query = notedQuery(noted);
  return query ? `${url}?${query}` : url;
}
