import { describe, expect, it } from 'vitest';
import { programmeProblems } from '../domain/programme/problems.ts';
import { decideRequestSchema, generateLinkRequestSchema, programmeRequestSchema, statsQuerySchema } from './index.ts';

const deal = 'abcdefghij0123456789abcd';
const rules = [{ id: 'a', value: { kind: 'percent', rate: 1_000 } }];

describe('what is sent to the affiliate engine', () => {
  it('of a programme is one that the domain would publish', () => {
    const read = programmeRequestSchema.parse({ rules, follows: 0 });
    const dates = { startsAt: null, endsAt: null };
    const programme = { ...read, deal, merchant: deal, rules: read.rules.map((rule) => ({ ...rule, ...dates })) };
    expect(programmeProblems(programme)).toEqual([]);
  });

  it.each([
    [{ rules: [], follows: 0 }],
    [{ rules: [{ id: 'a', value: { kind: 'percent', rate: 9_001 } }], follows: 0 }],
    [{ rules: [{ id: 'a', value: { kind: 'amount', amount: 1.5 } }], follows: 0 }],
    [{ rules, follows: 0, merchant: deal }],
    [{ rules, follows: 0, holdDays: 1 }],
  ])('of a programme is refused: %j', (body) => expect(programmeRequestSchema.safeParse(body).success).toBe(false));

  it('refuses somebody with a reason only', () => {
    const decide = (move: string, reason = '') => decideRequestSchema.safeParse({ requests: ['req_1'], move, reason }).success; // prettier-ignore
    expect([decide('approve'), decide('refuse'), decide('ban'), decide('refuse', 'Pas notre public')]).toEqual([true, false, false, true]); // prettier-ignore
    expect(decideRequestSchema.safeParse({ requests: ['lnk_1'], move: 'approve' }).success).toBe(false);
  });

  it('names whose link it is by nothing', () => {
    expect(generateLinkRequestSchema.safeParse({ deal, influencer: 3 }).success).toBe(false);
    expect(generateLinkRequestSchema.parse({ deal, code: ' Nadia-Promo ' }).code).toBe('nadia-promo');
  });

  it('asks for a year of days at most', () => {
    const asked = (from: string, to: string) => statsQuerySchema.safeParse({ from, to }).success;
    expect(asked('2026-01-01', '2026-12-31')).toBe(true);
    expect(asked('2026-01-01', '2027-01-02')).toBe(false);
    expect(asked('2026-01-02', '2026-01-01')).toBe(false);
  });
});
