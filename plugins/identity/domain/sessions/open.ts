export interface SessionFacts {
  /** In milliseconds. */
  expiresAt: number;
  ended: boolean;
  /** Whether the account has a second factor now, and whether this session has shown one. */
  needsFactor: boolean;
  hasShownFactor: boolean;
}

/**
 * Whether a session opens anything. One without its second factor opens nothing, whichever route has made it:
 * a route that nobody thought of is closed too.
 */
export const isSessionOpen = (session: SessionFacts | null, now: number): boolean =>
  session !== null && !session.ended && now < session.expiresAt && (!session.needsFactor || session.hasShownFactor);
