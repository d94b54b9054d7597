import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveOf, moveIssue, paceOf, ISSUE_STATES, SEND_STATES } from './issue.ts';
import { isDue, isHardBounce, moveSubscriber, SUBSCRIBER_STATES } from './subscription.ts';

describe('a subscription', () => {
  it('is confirmed by the owner of the mail box alone', () => {
    for (const state of SUBSCRIBER_STATES) {
      expect(moveSubscriber('confirm', state, 'holder')).toBeNull();
      expect(moveSubscriber('confirm', state, 'server')).toBeNull();
      expect(moveSubscriber('confirm', state, 'owner')).toBe(state === 'confirmed' ? null : 'confirmed');
    }
  });

  it('ends for good where it was ended: a bounce does not undo it', () => {
    expect(moveSubscriber('bounce', 'unsubscribed', 'server')).toBeNull();
    expect(moveSubscriber('unsubscribe', 'complained', 'holder')).toBeNull();
  });

  it('is due by how often it is wanted', () => {
    const now = new Date('2026-12-31T08:00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (days) => {
        const last = new Date(now.getTime() - days * 86_400_000);
        expect(isDue('weekly', last, now)).toBe(true);
        expect(isDue('paused', last, now)).toBe(false);
        expect(isDue('monthly', last, now)).toBe(days >= 27);
      }),
    );
    expect(isDue('monthly', null, now)).toBe(true);
    expect(isDue('paused', null, now)).toBe(false);
  });
});

it.each([
  [{ reply: 550, status: '5.1.1', ofRecipient: true }, true],
  [{ reply: 550, status: undefined, ofRecipient: true }, true],
  [{ reply: 550, status: '5.7.1', ofRecipient: true }, false],
  [{ reply: 552, status: '5.2.2', ofRecipient: true }, false],
  [{ reply: 451, status: '4.1.1', ofRecipient: true }, false],
  [{ reply: 554, status: '5.6.0', ofRecipient: false }, false],
  [{ reply: undefined, status: undefined, ofRecipient: true }, false],
])('%j says that there is no such mail box: %s', (refusal, hard) => expect(isHardBounce(refusal)).toBe(hard));

describe('an issue', () => {
  it('leaves by a person’s yes alone', () => {
    for (const state of ISSUE_STATES) expect(moveIssue('approve', state, 'job')).toBeNull();
    expect(moveIssue('approve', 'draft', 'sender')).toBe('sending');
    for (const state of ISSUE_STATES) if (state !== 'sending') expect(moveIssue('end', state, 'job')).toBeNull();
  });

  it('reaches only who still wants it, while it is sent, and never somebody whom it may have reached', () => {
    for (const send of [...SEND_STATES, null])
      for (const issue of ISSUE_STATES)
        for (const reader of SUBSCRIBER_STATES)
          if (leaveOf(send, issue, reader) === 'send')
            expect([send, issue, reader]).toEqual(['planned', 'sending', 'confirmed']);
    expect(leaveOf('planned', 'sending', 'confirmed')).toBe('send');
    expect(leaveOf('leaving', 'sending', 'confirmed')).toBe('unsure');
    expect(leaveOf('planned', 'stopped', 'confirmed')).toBe('take-back');
    expect(leaveOf('planned', 'stopped', 'unsubscribed')).toBe('skip');
  });

  it('never leaves faster than the provider allows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6000 }), (perMinute) => {
        const { size, seconds } = paceOf(perMinute);
        expect(size).toBeGreaterThanOrEqual(1);
        expect((size * 60) / seconds).toBeLessThanOrEqual(perMinute);
      }),
    );
  });
});
