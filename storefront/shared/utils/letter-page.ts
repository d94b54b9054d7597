import type { ReaderPreferences } from '@sys/audience/contracts';

/** What somebody wants to get of the newsletter. */
export type LetterWish = Pick<ReaderPreferences, 'locale' | 'city' | 'interests' | 'frequency'> & {
  refuseOpens: boolean;
};

/** How often it comes, in the order in which the page offers it. */
export const LETTER_FREQUENCIES = ['weekly', 'monthly', 'paused'] as const satisfies readonly LetterWish['frequency'][];

/** What can be asked for on the page of preferences, by forms that work without scripts. */
export type LetterDeed = 'save' | 'stop' | 'erase';

/** What a page about the newsletter is rendered with for the reader whose link it is; such a page is kept by nobody. */
export interface LetterPage {
  token: string;
  /** Null while the CMS cannot be asked. */
  reader: ReaderPreferences | null;
  /** As it was sent, where it was refused. */
  wish?: LetterWish | undefined;
  /** The fields of a form that could not be passed on, to be sent again as they are. */
  unsent?: [name: string, value: string][];
  saved?: boolean;
  failure?: 'limit' | 'failed';
}

/** Says on the page of preferences that they were saved. */
export const SAVED_PARAM = 'enregistre';
/** The `etape` of the same page on which nothing of the reader is left. */
export const ERASED_STEP = 'effacee';
