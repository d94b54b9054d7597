/** What somebody signs up as; the types of the roles in users-permissions. */
export const ACCOUNT_KINDS = ['shopper', 'influencer', 'merchant'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** What an account may turn into. Who sells or promotes stays that: papers, contracts and money name them as such. */
const BECOMES: Record<AccountKind, readonly AccountKind[]> = {
  shopper: ['influencer', 'merchant'],
  influencer: [],
  merchant: [],
};
/** Whether an account of one kind may be written as one of the other; its own kind it may always be. */
export const mayBecome = (from: AccountKind, to: AccountKind): boolean => from === to || BECOMES[from].includes(to);

/** What an influencer talks about. */
export const NICHES = [
  'food', 'beauty', 'fashion', 'travel', 'family', 'sport', 'tech', 'home', 'humour', 'education', 'other',
] as const; // prettier-ignore

/** How many people follow an influencer, over all networks. */
export const AUDIENCES = ['under-1k', '1k-10k', '10k-50k', '50k-250k', 'over-250k'] as const;

/** What an influencer speaks to their audience in: Moroccan Arabic, standard Arabic, Tamazight ... */
export const SPOKEN_LANGUAGES = ['darija', 'ar', 'zgh', 'fr', 'en', 'es'] as const;

/** What a merchant sells. */
export const TRADES = [
  'restaurant', 'wellbeing', 'leisure', 'stays', 'fashion', 'home', 'tech', 'food', 'crafts', 'sport', 'services', 'other',
] as const; // prettier-ignore
