import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PASSWORD_LENGTH, passwordProblem } from './password.ts';

const OF = ['nadia.idrissi@example.ma', 'Nadia El Idrissi'];

describe('a password', () => {
  it.each(['rouge tasse nuage', 'le chat dort le lundi', 'نخلة وبحر وسماء زرقاء', 'Demo-Cliente-2026', 'xkqv mwt zrp', 'bleu canard 9'])('may be %s', (password) => {
    expect(passwordProblem(password, OF)).toBeNull();
  }); // prettier-ignore

  it.each(['password123', 'P@ssw0rd2026!', 'Motdepasse1', 'azertyuiop', '1234567890', '0987654321', 'aaaaaaaaaaaa',
    'abcabcabcabc', 'Casablanca2026', 'ShareYourSales!', '1q2w3e4r5t', 'qwertyuiop1', 'bismillah786', 'iloveyou2024',
    'bonjourbonjour', 'Marrakech1!'])('is common as %s', (password) => {
    expect(passwordProblem(password, OF)).toBe('common');
  }); // prettier-ignore

  it('is not the address or the name of whoever chooses it', () => {
    for (const password of ['nadia.idrissi@example.ma', 'Nadia.Idrissi1', 'nadiaelidrissi', 'NADIA-EL-IDRISSI-26']) {
      expect(passwordProblem(password, OF)).toBe('personal');
    }
  });

  it('is longer for who works on the shop, and keeps the same rules otherwise', () => {
    const { staffMin } = PASSWORD_LENGTH;
    expect(passwordProblem('xkqv mwt zr', OF)).toBeNull();
    expect(passwordProblem('xkqv mwt zr', OF, staffMin)).toBe('too-short');
    expect(passwordProblem('xkqv mwt zrp', OF, staffMin)).toBeNull();
    expect(passwordProblem('bonjourbonjour', OF, staffMin)).toBe('common');
  });

  it('is at least ten characters and at most 72 bytes long, and nothing is asked of which', () => {
    expect(passwordProblem('', OF)).toBe('required');
    expect(passwordProblem('xkqvmwtzr', OF)).toBe('too-short');
    // Characters, as a person counts them.
    expect(passwordProblem('🌴🌊🐫', OF)).toBe('too-short');
    expect(passwordProblem('ب'.repeat(37), OF)).toBe('too-long');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (password) => {
        const problem = passwordProblem(password, OF);
        const bytes = Buffer.byteLength(password);
        if (bytes > 72 && [...password].length >= 10) expect(problem).toBe('too-long');
        if (problem === null) expect([...password].length).toBeGreaterThanOrEqual(10);
      }),
    );
  });
});
