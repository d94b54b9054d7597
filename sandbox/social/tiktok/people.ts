/** Somebody who has an account at TikTok. They are all made up. */
export interface Creator {
  openId: string;
  username: string;
  nickname: string;
  /** Of a private account nothing is public, and an app that was not audited may post to no other. */
  isPrivate: boolean;
  commentsOff: boolean;
  duetsOff: boolean;
  stitchesOff: boolean;
  maxSeconds: number;
  /** TikTok lets them post nothing. */
  banned: boolean;
}

const creator = (openId: string, username: string, nickname: string, more: Partial<Creator> = {}): Creator => ({
  openId,
  username,
  nickname,
  isPrivate: false,
  commentsOff: false,
  duetsOff: false,
  stitchesOff: false,
  maxSeconds: 600,
  banned: false,
  ...more,
});

export const TIKTOK_PEOPLE: readonly Creator[] = [
  creator('-000a1b2c3d4e5f60718293a4b5c6d7e8f901', 'salma.bonsplans', 'Salma Bons Plans'),
  creator('-000b1b2c3d4e5f60718293a4b5c6d7e8f902', 'youssef.food', 'Youssef Food', { duetsOff: true, maxSeconds: 180 }),
  creator('-000c1b2c3d4e5f60718293a4b5c6d7e8f903', 'imane.prive', 'Imane, compte privé', { isPrivate: true }),
];

/** Who may see a post of this account, as its owner may choose. */
export const privacyOf = ({ isPrivate }: Creator): string[] => [
  isPrivate ? 'FOLLOWER_OF_CREATOR' : 'PUBLIC_TO_EVERYONE',
  'MUTUAL_FOLLOW_FRIENDS',
  'SELF_ONLY',
];
