import { describe, expect, it } from 'vitest';
import { problemsOf } from './fields.ts';
import { profileSchema, registerSchema } from './requests.ts';

const shopper = { kind: 'shopper', name: 'Nadia', email: 'Nadia@Example.ma', password: 'rouge tasse nuage' };
const influencer = {
  ...shopper,
  kind: 'influencer',
  city: 'Rabat',
  niche: 'food',
  audience: '1k-10k',
  languages: ['darija', 'fr', 'fr'],
  networks: { instagram: '@nadia', tiktok: '' },
};
const problems = (body: unknown) => {
  const parsed = registerSchema.safeParse(body);
  return parsed.success ? [] : problemsOf(parsed.error);
};

describe('a registration', () => {
  it('is read into what is kept', () => {
    expect(registerSchema.parse(influencer)).toMatchObject({
      email: 'nadia@example.ma',
      locale: 'fr',
      languages: ['darija', 'fr'],
      networks: [{ network: 'instagram', handle: 'nadia', url: 'https://www.instagram.com/nadia/' }],
    });
  });

  it('names every field that is missing or wrong', () => {
    expect(problems({})).toEqual([{ field: 'kind', problem: 'required' }]);
    expect(problems({ kind: 'merchant' }).map(({ field }) => field)).toEqual(
      ['name', 'email', 'password', 'shopName', 'ice', 'trade', 'city'], // prettier-ignore
    );
    expect(problems({ ...influencer, name: '<b>', networks: { instagram: 'https://evil.example' } })).toEqual([
      { field: 'name', problem: 'characters' },
      { field: 'networks.instagram', problem: 'invalid' },
    ]);
    expect(problems({ ...influencer, networks: { instagram: ' ' } })).toEqual([
      { field: 'networks', problem: 'no-network' },
    ]);
  });

  it.each(['role', 'confirmed', 'blocked', 'kycStatus', 'plan', 'balance', 'provider', 'id', '__proto__x'])(
    'cannot say %s, and is told so',
    (field) => {
      expect(problems({ ...shopper, [field]: 1 })).toEqual([{ field, problem: 'unknown' }]);
    },
  );

  it('says nothing of another kind', () => {
    expect(problems({ ...shopper, ice: '001525713000063' })).toEqual([{ field: 'ice', problem: 'unknown' }]);
    expect(profileSchema.safeParse({ kind: 'shopper', name: 'Nadia', email: 'x@example.ma' }).success).toBe(false);
  });
});
