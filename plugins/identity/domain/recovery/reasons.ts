/** Why somebody has no access to their second factor any more. */
export const RECOVERY_REASONS = ['lost', 'stolen', 'new-phone', 'broken', 'app-removed', 'locked', 'other'] as const;
export type RecoveryReason = (typeof RECOVERY_REASONS)[number];

/** In characters. */
export const WORDS_LENGTH = 1000;

// Marks that turn what stands beside them, are not seen, or steer a terminal: words are to be read, and nothing else.
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** What somebody wrote, as it is kept: one form of each letter, no marks that are not seen, no walls of empty lines. */
export function readWords(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
