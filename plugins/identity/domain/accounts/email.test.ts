import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeEmail } from './email.ts';

describe('a mail address', () => {
  it('is one for all its spellings', () => {
    for (const typed of ['Nadia@Example.MA', ' nadia@example.ma ', 'ｎａｄｉａ@example.ma']) {
      expect(normalizeEmail(typed)).toBe('nadia@example.ma');
    }
    expect(normalizeEmail('n.adia+shop@example.ma')).toBe('n.adia+shop@example.ma');
  });

  it.each(['', 'nadia', '@example.ma', 'nadia@', 'nadia@localhost', 'a@b@c.ma', 'nadia@example..ma', 'nadia@-x.ma',
    'na dia@example.ma', 'nadia@example.ma\r\nBcc: all@example.ma', '.nadia@example.ma', '<nadia@example.ma>',
    `${'a'.repeat(65)}@example.ma`, `nadia@${'a.'.repeat(130)}ma`, 'x'.repeat(5000)])('is not %j', (typed) => {
    expect(normalizeEmail(typed)).toBeNull();
  }); // prettier-ignore

  it('does not change when it is normalized again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string()), (typed) => {
        const once = normalizeEmail(typed);
        if (once !== null) expect(normalizeEmail(once)).toBe(once);
      }),
    );
  });
});
