/** Between the storefront's processes: a worker asks, the first process asks the others, and reports. */
export interface PurgeAsked {
  kind: 'purge';
  id: number;
  tags: string[];
}
export interface PurgeToo {
  kind: 'purge-too';
  errand: string;
  tags: string[];
}
export interface PurgeDone {
  kind: 'purge-done';
  errand: string;
  purged: number;
}
/** The answer to `purge`: all others have purged so many pages. */
export interface Purged {
  kind: 'purged';
  id: number;
  purged: number;
}
