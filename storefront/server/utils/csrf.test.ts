import { describe, expect, it } from 'vitest';
import { CsrfTokens } from './csrf.ts';

const tokens = new CsrfTokens('a'.repeat(40));

describe('CsrfTokens', () => {
  it('agree where header and cookie are one token of this session', () => {
    for (const session of ['', 'family']) {
      const token = tokens.draw(session);
      expect(tokens.agree(token, token, session)).toBe(true);
    }
  });

  it('refuse a token of another session, of another key, or none', () => {
    const token = tokens.draw('mine');
    expect(tokens.agree(token, token, 'theirs')).toBe(false);
    expect(tokens.agree(token, token, '')).toBe(false);
    expect(new CsrfTokens('b'.repeat(40)).agree(token, token, 'mine')).toBe(false);
    for (const other of [undefined, '', 'x', tokens.draw('mine'), `${token}x`]) {
      expect(tokens.agree(other, token, 'mine')).toBe(false);
      expect(tokens.agree(token, other, 'mine')).toBe(false);
    }
  });

  it('are never drawn twice', () => {
    expect(tokens.draw('')).not.toBe(tokens.draw(''));
  });
});
