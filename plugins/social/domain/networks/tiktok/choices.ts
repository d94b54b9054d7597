/** Who may see a post. There is no default: its author chooses. */
export const TIKTOK_PRIVACY = ['PUBLIC_TO_EVERYONE', 'MUTUAL_FOLLOW_FRIENDS', 'FOLLOWER_OF_CREATOR', 'SELF_ONLY'] as const; // prettier-ignore
export type TikTokPrivacy = (typeof TIKTOK_PRIVACY)[number];

/** What its author agrees to: https://developers.tiktok.com/doc/content-sharing-guidelines, “Consent”. */
export const TIKTOK_TERMS = ['music-usage', 'branded-content'] as const;
export type TikTokTerm = (typeof TIKTOK_TERMS)[number];

interface Direct {
  mode: 'direct';
  privacy_level: TikTokPrivacy;
  allow_comment: boolean;
  allow_duet: boolean;
  allow_stitch: boolean;
  /** A paid partnership with somebody else’s brand. */
  brand_content: boolean;
  /** The author’s own business. */
  brand_organic: boolean;
  made_by_ai: boolean;
}

/** The draft goes to the app of whoever owns the account, who chooses all this there. */
export type TikTokWish = { mode: 'draft' } | Direct;

/** As it is kept: with what was agreed to, and when (ISO 8601, UTC). */
export type TikTokOptions = TikTokWish & { consented_at: string; consented_to: readonly TikTokTerm[] };

export const CHOICE_PROBLEMS = ['tiktok-unaudited', 'tiktok-branded-private', 'tiktok-undisclosed'] as const;
export type ChoiceProblem = (typeof CHOICE_PROBLEMS)[number];

interface Context {
  /** Whether TikTok has audited our app. */
  audited: boolean;
  /** Whether the post earns its author something. */
  promotes: boolean;
}

/** What is wrong with what somebody chose; before it is scheduled, and again before it is sent. */
export function choiceProblems(wish: TikTokWish, { audited, promotes }: Context): ChoiceProblem[] {
  if (wish.mode === 'draft') return [];
  const { brand_content, brand_organic, privacy_level } = wish;
  const problems: [ChoiceProblem, boolean][] = [
    // Before the audit all is private, which a disclosed post must not be: the draft is the way.
    ['tiktok-unaudited', !audited],
    ['tiktok-branded-private', brand_content && privacy_level === 'SELF_ONLY'],
    ['tiktok-undisclosed', promotes && !brand_content && !brand_organic],
  ];
  return problems.filter(([, isWrong]) => isWrong).map(([problem]) => problem);
}

/** What has to be agreed to for it. */
export const termsOf = (wish: TikTokWish): TikTokTerm[] =>
  wish.mode === 'direct' && wish.brand_content ? ['music-usage', 'branded-content'] : ['music-usage'];

/** As it is kept, by somebody who agreed just now. */
export function agreed({ consent: _, ...wish }: TikTokWish & { consent: true }, now: Date): TikTokOptions {
  return { ...wish, consented_at: now.toISOString(), consented_to: termsOf(wish) };
}
