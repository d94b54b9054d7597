/** For how many days an invitation can be taken up, and for how many more it is kept to be sent again. */
export const INVITATION_DAYS = 7;
export const LAPSED_DAYS = 30;

export interface Invitation {
  /** In small letters. */
  email: string;
  state: 'invited' | 'lapsed' | 'active';
  expiresAt: Date | null;
}

export interface Joiner {
  email: string;
  /** Whether they have shown that the address is theirs. */
  confirmed: boolean;
  ownsShop: boolean;
  sits: boolean;
}

export type JoinRefusal = 'no-invitation' | 'invitation-other' | 'own-shop' | 'seated';

/** Why somebody may not take up an invitation, or null. Who it is not for learns nothing more of it. */
export function refusalToJoin({ email, state, expiresAt }: Invitation, who: Joiner, now: Date): JoinRefusal | null {
  if (state !== 'invited' || expiresAt === null || expiresAt <= now) return 'no-invitation';
  if (!who.confirmed || who.email.trim().toLowerCase() !== email) return 'invitation-other';
  if (who.ownsShop) return 'own-shop';
  return who.sits ? 'seated' : null;
}
