/** A post as it is listed at an account. */
export interface Listed {
  id: string;
  text: string;
  /** UTC. */
  at: Date;
  permalink: string | null;
}

/** Clocks differ. */
const SKEW_MS = 60_000;
/** What was posted later than this was posted by somebody else. */
const WINDOW_MS = 1_800_000;
/** A call that was lost is done within this time, or never. */
const SETTLED_MS = 180_000;
/** TikTok shows so much of a caption. */
const SHOWN = 150;

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Whether a caption can be the one of which a list shows the beginning. */
function isCaption(listed: string, caption: string): boolean {
  const [one, whole] = [plain(listed), plain(caption)];
  // Cut in the middle of a space or a sign it may be a little shorter.
  return one === whole || (caption.length > SHOWN && one.length > SHOWN / 2 && whole.startsWith(one.replace(/\p{Cs}$/u, '')));
} // prettier-ignore

/** The one post that can be what was sent then; null when there is none, or more than one. */
export function foundIn(listed: readonly Listed[], caption: string, since: Date): Listed | null {
  const [from, until] = [since.getTime() - SKEW_MS, since.getTime() + WINDOW_MS];
  const found = listed.filter(({ text, at }) => at.getTime() >= from && at.getTime() <= until && isCaption(text, caption));
  return found.length === 1 ? found[0]! : null;
} // prettier-ignore

/** How far back a list has to be read. */
export const reachesBack = (oldest: Date, since: Date): boolean => oldest.getTime() < since.getTime() - SKEW_MS;

/** Whether what has not come by now will not come any more. */
export const isSettled = (since: Date, now: Date): boolean => now.getTime() - since.getTime() >= SETTLED_MS;
