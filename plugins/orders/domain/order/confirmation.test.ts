import { describe, expect, it } from 'vitest';
import { CODE_GUESSES, CODE_MINUTES, CODE_RESENDS, guessProblem, mayResend, RESEND_SECONDS, resendProblem } from './confirmation.ts'; // prettier-ignore
import { hiddenPhone, readPhone } from './phone.ts';

const sentAt = new Date('2026-11-29T10:00:00Z');
const after = (seconds: number) => new Date(sentAt.getTime() + seconds * 1000);

describe('the code of an order', () => {
  it('is good for ten minutes and five guesses', () => {
    const code = { guesses: 0, sent: 1, sentAt };
    expect(guessProblem(code, after(CODE_MINUTES * 60 - 1))).toBeNull();
    expect(guessProblem(code, after(CODE_MINUTES * 60))).toBe('code-over');
    expect(guessProblem({ ...code, guesses: CODE_GUESSES - 1 }, sentAt)).toBeNull();
    expect(guessProblem({ ...code, guesses: CODE_GUESSES }, sentAt)).toBe('code-over');
  });

  it('is sent again three times, and not at once', () => {
    const last = { guesses: 0, sent: CODE_RESENDS, sentAt };
    expect(resendProblem(last, after(RESEND_SECONDS - 1))).toBe('code-too-often');
    expect(resendProblem(last, after(RESEND_SECONDS))).toBeNull();
    expect(mayResend({ sent: CODE_RESENDS + 1 })).toBe(false);
    expect(resendProblem({ ...last, sent: CODE_RESENDS + 1 }, after(9999))).toBe('code-too-often');
  });
});

describe('a telephone number', () => {
  it.each([
    ['06 12 34 56 78', '+212612345678'],
    ['+212 (0)6-12-34-56-78', '+212612345678'],
    ['+2120612345678', '+212612345678'],
    ['00212612345678', '+212612345678'],
    ['212 522 12 34 56', '+212522123456'],
    ['٠٦١٢٣٤٥٦٧٨', '+212612345678'],
    ['612345678', '+212612345678'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['+212 12 34 56', null],
    ['0912345678', null],
    ['06 12 34 56', null],
    ['06 12 34 56 7x', null],
    ['+0 12 34 56 78 90', null],
    ['', null],
  ])('%s is %s', (typed, phone) => {
    expect(readPhone(typed)).toBe(phone);
  });

  it('is shown by its last two digits', () => {
    expect(hiddenPhone('+212612345678')).toBe('•••••••••••78');
  });
});
