import { describe, expect, it } from 'vitest';
import { proofsOf } from './proofs.ts';
import { CASE_STATES } from './states.ts';

describe('what proves a change', () => {
  it('is the certificate of the bank for an account, and the card for an identity', () => {
    const status = 'submitted';
    expect(proofsOf('influencer', { status, changed: ['account'] })).toEqual(['rib-attestation']);
    expect(proofsOf('influencer', { status, changed: ['identity'] })).toEqual(['cin-front', 'cin-back']);
    expect(proofsOf('merchant', { status, changed: ['account', 'identity'] })).toHaveLength(6);
    const own = { status, changed: ['identity'], legalForm: 'auto-entrepreneur' } as const;
    expect(proofsOf('merchant', own)).toEqual(['cin-front', 'cin-back', 'tax-certificate']);
  });

  it('is brought only after a change, and until somebody examines it', () => {
    expect(proofsOf('influencer', { status: 'submitted', changed: [] })).toEqual([]);
    for (const status of CASE_STATES.filter((one) => one !== 'submitted'))
      expect(proofsOf('merchant', { status, changed: ['account', 'identity'] })).toEqual([]);
  });
});
