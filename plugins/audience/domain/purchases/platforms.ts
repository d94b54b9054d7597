/** Who may be told of a purchase, and which part of somebody’s choice lets it be told. */
export const PLATFORMS = ['meta', 'tiktok', 'google'] as const;
export type Platform = (typeof PLATFORMS)[number];

export interface Allowed {
  measurement: boolean;
  advertising: boolean;
}

export const allows = (platform: Platform, { measurement, advertising }: Allowed): boolean =>
  platform === 'google' ? measurement : advertising;

/**
 * Who takes refunds: Google has an event for them. Meta’s Conversions API has none, and neither has TikTok’s Events API:
 * there a sale stays told as it was.
 */
export const takesRefunds = (platform: Platform): boolean => platform === 'google';

/** What the platforms’ own cookies and the browser said when somebody ordered. Of each only what was allowed. */
export interface Signals {
  agent?: string | undefined;
  fbp?: string | undefined;
  fbc?: string | undefined;
  ttp?: string | undefined;
  ttclid?: string | undefined;
  ga?: string | undefined;
  gaSession?: string | undefined;
}

const OF_ADVERTISING = ['agent', 'fbp', 'fbc', 'ttp', 'ttclid'] as const;
const OF_MEASUREMENT = ['ga', 'gaSession'] as const;

/** The signals that a choice lets be kept. */
export function allowedSignals(signals: Signals, { measurement, advertising }: Allowed): Signals {
  const names = [...(advertising ? OF_ADVERTISING : []), ...(measurement ? OF_MEASUREMENT : [])];
  return Object.fromEntries(names.flatMap((name) => (signals[name] === undefined ? [] : [[name, signals[name]]])));
}
