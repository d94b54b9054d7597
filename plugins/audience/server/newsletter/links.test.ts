import { expect, it, vi } from 'vitest';
import { basketBy, basketToken } from '../reminders/tokens.ts';
import { sign } from './keys.ts';
import { followLink } from './links.ts';

vi.mock('@sys/config', async (original) => ({
  ...(await original<typeof import('@sys/config')>()),
  readEnvironment: () => ({ LETTERS_KEY: 'k'.repeat(40), SITE_URL: 'https://shop.test' }),
}));

/** What somebody makes of a token that they hold: another signature, another content, another purpose, none. */
const forged = (token: string, another: string) => {
  const [body, signature] = token.split('.');
  return [
    `${body}.${'A'.repeat(22)}`,
    `${body}.${signature!.slice(0, -1)}_`,
    `${another.split('.')[0]}.${signature}`,
    `x${token.slice(1)}`,
    body!,
    '',
  ];
};

it('a forged link of a letter is followed nowhere, and the database is not asked', async () => {
  const query = vi.fn(async () => ({ rows: [{ path: '/produits/x' }] }));
  const follow = (token: string) => followLink({ query } as never, token, true);
  const right = sign('link', '7');
  for (const wrong of [...forged(right, sign('link', '8')), basketToken('7', new Date(8.64e14))])
    expect([wrong, await follow(wrong)]).toEqual([wrong, null]);
  expect(query).not.toHaveBeenCalled();
  expect(await follow(right)).toBe('/produits/x');
});

it('a forged link of a reminder opens no basket, and a late one neither', () => {
  const until = new Date('2026-12-10T10:00:00Z');
  const before = new Date('2026-12-10T09:59:00Z');
  const right = basketToken('7', until);
  expect([basketBy(right, before), basketBy(right, until)]).toEqual(['7', null]);
  for (const wrong of [...forged(right, basketToken('8', until)), ...forged(right, basketToken('7', new Date('2027-01-01')))])
    expect([wrong, basketBy(wrong, before)]).toEqual([wrong, null]);
}); // prettier-ignore
