import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visitorOf } from './visitor.ts';

const trust = { hops: 1, storefrontSecret: 'the-secret-of-the-storefront-0123456789' };
const of = (headers: Record<string, string>) => visitorOf({ headers, socketAddress: '10.0.0.9' }, trust);

describe('visitorOf', () => {
  it('believes the storefront’s word with its secret alone', () => {
    const named = { 'x-visitor-address': '41.250.1.2', 'x-forwarded-for': '6.6.6.6' };
    expect(of({ ...named, 'x-storefront-key': trust.storefrontSecret })).toBe('41.250.1.2');
    fc.assert(
      fc.property(
        fc.string().filter((key) => key !== trust.storefrontSecret),
        (key) => {
          expect(of({ ...named, 'x-storefront-key': key })).toBe('6.6.6.6');
          expect(of({ 'x-storefront-key': key })).toBe('10.0.0.9');
        },
      ),
    );
    expect(of(named)).toBe('6.6.6.6');
  });

  it('is nobody for what the storefront reads for all', () => {
    expect(of({ 'x-storefront-key': trust.storefrontSecret })).toBeNull();
  });
});
