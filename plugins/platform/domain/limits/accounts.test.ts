import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountIn } from './accounts.ts';

describe('accountIn', () => {
  it.each([
    ['/api/auth/local', { identifier: 'a@x.ma', email: 'b@x.ma' }, 'a@x.ma'],
    ['/api//AUTH/local/?locale=fr', { identifier: 'a@x.ma', email: 'b@x.ma' }, 'a@x.ma'],
    ['/admin/login', { email: 'b@x.ma', identifier: 'a@x.ma' }, 'b@x.ma'],
    ['/api/auth/forgot-password', { email: 'b@x.ma' }, 'b@x.ma'],
    ['/api/auth/reset-password', { code: 'c', email: 'b@x.ma' }, 'c'],
    ['/api/two-factor/verify', { challenge: 'c', email: 'b@x.ma' }, 'c'],
    ['/api/two-factor/mail-code', { challenge: 'c', email: 'b@x.ma' }, 'c'],
    ['/api/two-factor/recovery', { challenge: 'c', email: 'b@x.ma' }, 'c'],
    ['/api/accounts/recovery/cancel', { token: 't', email: 'b@x.ma' }, 't'],
    ['/api/auth/local', { identifier: ['a@x.ma'] }, undefined],
    ['/api/auth/local', { identifier: '' }, undefined],
    ['/api/auth/local', null, undefined],
    ['/elsewhere', { email: 'b@x.ma' }, undefined],
  ])('of %s with %j is %j', (path, body, account) => expect(accountIn(path, body)).toBe(account));

  it('is the same whatever else the body holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (others) => {
        expect(accountIn('/api/auth/local', { ...others, identifier: 'a@x.ma' })).toBe('a@x.ma');
      }),
    );
  });
});
