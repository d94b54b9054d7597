import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelsOf, channelStates, refusalOf } from './channels.ts';
import { CHANNELS, KINDS, NOTIFICATION_KINDS, type KindRule } from './kinds.ts';

const kinds = fc.constantFrom(...NOTIFICATION_KINDS);
const choices = fc.array(fc.record({ channel: fc.constantFrom(...CHANNELS), on: fc.boolean() }));
const rule = (kind: keyof typeof KINDS): KindRule => KINDS[kind];

describe('channelsOf', () => {
  it('never leaves out what cannot be switched off, nor invents a mail', () => {
    fc.assert(
      fc.property(kinds, choices, (kind, chosen) => {
        const channels = channelsOf(kind, chosen);
        expect(channels).toEqual(expect.arrayContaining([...rule(kind).always]));
        if (!rule(kind).mail) expect(channels).not.toContain('mail');
        expect(new Set(channels).size).toBe(channels.length);
      }),
    );
  });

  it('follows every choice that can be made, and the default where there is none', () => {
    fc.assert(
      fc.property(kinds, choices, (kind, chosen) => {
        const channels = channelsOf(kind, chosen);
        for (const channel of CHANNELS) {
          const last = chosen.findLast((choice) => choice.channel === channel);
          if (last && refusalOf(kind, last) === null) expect(channels.includes(channel)).toBe(last.on);
          if (!last) expect(channels.includes(channel)).toBe(rule(kind).byDefault.includes(channel));
        }
      }),
    );
  });

  it('heeds one channel at a time: a choice about one moves no other', () => {
    fc.assert(
      fc.property(kinds, choices, fc.constantFrom(...CHANNELS), fc.boolean(), (kind, chosen, channel, on) => {
        const before = channelStates(kind, chosen);
        const after = channelStates(kind, [...chosen, { channel, on }]);
        for (const other of CHANNELS) if (other !== channel) expect(after[other]).toEqual(before[other]);
      }),
    );
  });
});

describe('KINDS', () => {
  it.each(NOTIFICATION_KINDS)('%s goes somewhere, and only where there is a channel', (kind) => {
    const { byDefault, always, asked } = rule(kind);
    expect(byDefault.length > 0).toBe(!asked);
    expect(byDefault).toEqual(expect.arrayContaining([...always]));
    for (const channel of byDefault) expect(channelStates(kind, [])[channel]).not.toBeNull();
  });

  it('keep the mails of a new device and of money sent', () => {
    expect(refusalOf('new-device', { channel: 'mail', on: false })).toBe('locked');
    expect(refusalOf('payout-sent', { channel: 'mail', on: false })).toBe('locked');
    expect(refusalOf('new-deal', { channel: 'mail', on: true })).toBe('no-such-channel');
  });
});
