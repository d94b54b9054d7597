export const CHANNELS = ['inApp', 'mail', 'push'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Whom a kind concerns, as the page of preferences sorts them. */
export const GROUPS = ['account', 'shopping', 'influencer', 'merchant'] as const;
export type NotificationGroup = (typeof GROUPS)[number];

export interface KindRule {
  group: NotificationGroup;
  /** The mail that says the same, when there is one. */
  mail: boolean;
  /** Where it goes when the person has chosen nothing. */
  byDefault: readonly Channel[];
  /** It means to sell: nothing of it goes anywhere before its person has asked for it. */
  asked?: true;
  /** What nobody can switch off: what protects an account, and what we owe by law. */
  always: readonly Channel[];
  push: {
    urgency: 'low' | 'normal' | 'high';
    /** How long a push service keeps it for a device that is away. */
    ttlSeconds: number;
    /** The newest alone is of interest: it takes the place of one that still waits. */
    replaces?: true;
  };
}

const hours = (count: number) => count * 3600;
const normal = { urgency: 'normal', ttlSeconds: hours(24) } as const;
const all = ['inApp', 'mail', 'push'] as const;

/** Every notification we send. Those with a mail take the data of the mail of the same name. */
export const KINDS = {
  'new-device': {
    group: 'account',
    mail: true,
    byDefault: all,
    always: ['inApp', 'mail'],
    push: { urgency: 'high', ttlSeconds: hours(12) },
  },
  // Who was not there has to learn of it by every way that is left.
  'factor-changed': {
    group: 'account',
    mail: true,
    byDefault: all,
    always: ['inApp', 'mail'],
    push: { urgency: 'high', ttlSeconds: hours(24) },
  },
  'factor-recovery': {
    group: 'account',
    mail: true,
    byDefault: all,
    always: ['inApp', 'mail'],
    push: { urgency: 'high', ttlSeconds: hours(72) },
  },
  'kyc-needs-information': { group: 'account', mail: true, byDefault: all, always: ['mail'], push: normal },
  'kyc-approved': { group: 'account', mail: true, byDefault: all, always: [], push: normal },
  // A decision about a person is told in writing.
  'kyc-rejected': { group: 'account', mail: true, byDefault: ['inApp', 'mail'], always: ['mail'], push: normal },
  // So are those that take an approval back: nothing is paid out any more.
  'kyc-suspended': { group: 'account', mail: true, byDefault: all, always: ['inApp', 'mail'], push: normal },
  'kyc-revoked': {
    group: 'account',
    mail: true,
    byDefault: ['inApp', 'mail'],
    always: ['inApp', 'mail'],
    push: normal,
  },
  'kyc-reinstated': { group: 'account', mail: true, byDefault: all, always: [], push: normal },
  // Whoever changed where money goes, its owner hears of it.
  'payouts-frozen': { group: 'account', mail: true, byDefault: all, always: ['inApp', 'mail'], push: normal },
  // They asked for it just now, and wait for it on the page.
  'export-ready': { group: 'account', mail: false, byDefault: ['inApp', 'push'], always: [], push: normal },
  // The receipt of a distance sale, and of its undoing (law 31-08).
  'order-confirmed': { group: 'shopping', mail: true, byDefault: ['inApp', 'mail'], always: ['mail'], push: normal },
  refund: { group: 'shopping', mail: true, byDefault: ['inApp', 'mail'], always: ['mail'], push: normal },
  'review-ask': { group: 'shopping', mail: true, byDefault: ['inApp', 'mail'], always: [], push: normal },
  'review-approved': { group: 'shopping', mail: true, byDefault: ['inApp', 'mail'], always: [], push: normal },
  // Why somebody’s words are not shown is told in writing.
  'review-rejected': { group: 'shopping', mail: true, byDefault: ['inApp', 'mail'], always: ['mail'], push: normal },
  'affiliation-approved': { group: 'influencer', mail: true, byDefault: all, always: [], push: normal },
  'affiliation-refused': { group: 'influencer', mail: true, byDefault: ['inApp', 'mail'], always: [], push: normal },
  // A decision about a person is told in writing.
  'affiliation-ended': { group: 'influencer', mail: true, byDefault: all, always: ['mail'], push: normal },
  'commission-earned': { group: 'influencer', mail: true, byDefault: all, always: [], push: normal },
  'payout-sent': { group: 'influencer', mail: true, byDefault: all, always: ['mail'], push: normal },
  'payout-failed': { group: 'influencer', mail: true, byDefault: all, always: ['inApp', 'mail'], push: normal },
  // What they have planned there waits for them.
  'social-account-broken': { group: 'influencer', mail: true, byDefault: all, always: ['inApp', 'mail'], push: normal },
  // What they wanted said at a time was not said.
  'social-post-failed': { group: 'influencer', mail: true, byDefault: all, always: [], push: normal },
  'new-deal': {
    group: 'influencer',
    mail: false,
    byDefault: ['inApp'],
    always: [],
    push: { urgency: 'low', ttlSeconds: hours(6), replaces: true },
  },
  'new-order': { group: 'merchant', mail: false, byDefault: ['inApp', 'push'], always: [], push: normal },
  'review-received': { group: 'merchant', mail: false, byDefault: ['inApp', 'push'], always: [], push: normal },
  'affiliation-requested': { group: 'merchant', mail: true, byDefault: all, always: [], push: normal },
  // Before a subscription goes on by itself its holder is told (law 31-08).
  'trial-ending': { group: 'merchant', mail: true, byDefault: all, always: ['mail'], push: normal },
  'trial-refused': { group: 'merchant', mail: true, byDefault: all, always: ['mail'], push: normal },
  'payment-failed': { group: 'merchant', mail: true, byDefault: all, always: ['mail'], push: normal },
  'deal-approved': { group: 'merchant', mail: true, byDefault: all, always: [], push: normal },
  'deal-declined': { group: 'merchant', mail: true, byDefault: all, always: [], push: normal },
  // The receipt of their money.
  'settlement-received': {
    group: 'merchant',
    mail: true,
    byDefault: ['inApp', 'mail'],
    always: ['mail'],
    push: normal,
  },
  'basket-reminder': {
    group: 'shopping',
    mail: true,
    byDefault: [],
    asked: true,
    always: [],
    push: { urgency: 'low', ttlSeconds: hours(12), replaces: true },
  },
} as const satisfies Record<string, KindRule>;

export type NotificationKind = keyof typeof KINDS;
export const NOTIFICATION_KINDS = Object.keys(KINDS) as NotificationKind[];
