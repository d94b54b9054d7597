import { CHANNELS, KINDS, type Channel, type KindRule, type NotificationKind } from './kinds.ts';

/** What a person switched on or off for a kind. */
export interface Choice {
  channel: Channel;
  on: boolean;
}

export interface ChannelState {
  on: boolean;
  /** Cannot be switched off. */
  locked: boolean;
}

const ruleOf = (kind: NotificationKind): KindRule => KINDS[kind];

/** The channels there are for a kind, and how each stands for somebody with these choices; null for none. */
export function channelStates(
  kind: NotificationKind,
  choices: readonly Choice[],
): Record<Channel, ChannelState | null> {
  const { mail, byDefault, always } = ruleOf(kind);
  const stateOf = (channel: Channel): ChannelState | null => {
    if (channel === 'mail' && !mail) return null;
    const locked = always.includes(channel);
    const chosen = choices.findLast((choice) => choice.channel === channel)?.on;
    return { on: locked || (chosen ?? byDefault.includes(channel)), locked };
  };
  return { inApp: stateOf('inApp'), mail: stateOf('mail'), push: stateOf('push') };
}

/** Where a notification goes: the person's choice, else the default, and always what cannot be switched off. */
export function channelsOf(kind: NotificationKind, choices: readonly Choice[]): Channel[] {
  const states = channelStates(kind, choices);
  return CHANNELS.filter((channel) => states[channel]?.on);
}

/** Why a choice cannot be made; null when it can. */
export function refusalOf(kind: NotificationKind, { channel, on }: Choice): 'no-such-channel' | 'locked' | null {
  const state = channelStates(kind, [])[channel];
  if (!state) return 'no-such-channel';
  return state.locked && !on ? 'locked' : null;
}
