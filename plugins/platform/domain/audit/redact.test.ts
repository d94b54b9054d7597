import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from './redact.ts';
import { REDACTED, isSecretKey, redactText } from './secrets.ts';

const digits = (length: number) =>
  fc.array(fc.nat({ max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));
const rib = digits(24);
const cin = fc
  .tuple(fc.stringMatching(/^[A-Z]{1,2}$/), fc.integer({ min: 10_000, max: 999_999 }))
  .map((parts) => parts.join(''));
const card = fc.tuple(fc.integer({ min: 2, max: 6 }), digits(14)).map(([first, rest]) => {
  const body = `${first}${rest}`;
  // The check digit is the one with which Luhn's sum is a multiple of ten.
  const sum = [...body].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 ? 1 : 2);
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
});
const part = fc.stringMatching(/^[A-Za-z0-9_-]{20,40}$/);
const jwt = fc.tuple(part, part, part).map((parts) => `eyJ${parts.join('.')}`);
const secret = fc.oneof(
  rib,
  rib.map((text) => `MA64${text}`),
  cin,
  card,
  jwt,
);
const grouped = fc
  .oneof(rib, card)
  .chain((text) => fc.constantFrom(' ', '-', '.', '\u00a0').map((mark) => text.replace(/(.{4})(?=.)/g, `$1${mark}`)));
const around = fc.constantFrom('', ' ', 'Compte : ', '(', '\n', 'ريب ', 'é ', '"');
const after = fc.constantFrom('', ' ', '.', ') merci', '\n', ' ريب', ', é', '"');

/** Puts a value somewhere into a deep structure. */
const nested = (leaf: unknown) =>
  fc
    .array(fc.constantFrom('list', 'a', 'note', 'موقع'), { maxLength: 6 })
    .map((path) =>
      path.reduceRight<unknown>((value, key) => (key === 'list' ? [1, value] : { [key]: value, b: 2 }), leaf),
    );

describe('the head of the audit trail', () => {
  it('comes through whole, whatever digits are in its hash', () => {
    const heads = Array.from(
      { length: 5000 },
      (_, seq) => `${seq}:${createHash('sha256').update(`${seq}`).digest('hex')}`,
    );
    expect(heads.filter((head) => redactText(`Its head: ${head}`) !== `Its head: ${head}`)).toEqual([]);
  });
  it('lends no cover to a token of the same length', () => {
    const hex = createHash('sha256').update('a token').digest('hex');
    expect(redactText(`GET /reset?token=${hex}`)).not.toContain(hex);
    expect(redactText(`Bearer ${hex}`)).not.toContain(hex);
  });
});

describe('a value that looks like a secret', () => {
  it('never comes through, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(fc.oneof(secret, grouped), around, after)
          .chain(([leaf, before, behind]) => nested(`${before}${leaf}${behind}`).map((value) => ({ leaf, value }))),
        ({ leaf, value }) => {
          const kept = JSON.stringify(redact(value));
          expect(kept).not.toContain(leaf);
          expect(kept).toContain(REDACTED);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is found in a key and in a number as well', () => {
    expect(redact({ BE123456: 1 })).toEqual({ [REDACTED]: 1 });
    expect(redact(4111111111111111)).toBe(REDACTED);
  });

  it.each([
    ['310810101402900442310133', REDACTED],
    ['RIB 310 810 1014029004423101 33 svp', `RIB ${REDACTED} svp`],
    ['MA64 0117 8000 0012 3456 7890 1296', REDACTED],
    ['be123456', REDACTED],
    ['CIN BE 123456.', `CIN ${REDACTED}.`],
    ['4242 4242 4242 4242', REDACTED],
    ['Authorization: Bearer abc.def-ghi', `Authorization: ${REDACTED}`],
    ['/reset?token=abcdef&lang=fr', `/reset?token=${REDACTED}&lang=fr`],
    ['otp=123456', `otp=${REDACTED}`],
    ['x-access-token=abc&a=1', `x-access-token=${REDACTED}&a=1`],
    ['Bad body {"otp":"123456","a":1}', `Bad body {"otp":${REDACTED}","a":1}`],
    ['{"newPassword": "a b"}', `{"newPassword":${REDACTED}"}`],
    ['{\\"otp\\":\\"123456\\"}', `{\\"otp\\":${REDACTED}\\"}`],
    ['your code: 123456', `your ${REDACTED}`],
    ['OTP 12345678 sent', `${REDACTED} sent`],
  ])('%s becomes %s', (text, expected) => expect(redactText(text)).toBe(expected));

  it.each([
    'de 50000 MAD',
    '1767225600000',
    '0ab12345-ab12-4abc-8abc-ab1234567890',
    'be123456-ab12-4abc-8abc-ab1234567890',
    '+212 6 12 34 56 78',
    '2026-03-01T09:30:00.000Z',
    '41.250.101.202',
    '2a00:1450:4007:80e::200e',
    '001561191000066',
    '4242 4242 4242 4241',
    '1500000',
    'status code 404',
    '{"description":"couscous"}',
    'k3m5x0q8a1b2c3d4e5f6g7h8',
  ])('%s is none', (text) => expect(redactText(text)).toBe(text));
});

describe('a key that names a secret', () => {
  const names =
    'password Password userPassword new_password motDePasse mot_de_passe token resetPasswordToken access-token TOKEN secret clientSecret ' +
    'code otpCode backupCodes otp cin CIN numeroCin rib ribNumber iban IBAN card cardNumber cardnumber authorization ' +
    'Authorization cookie Set-Cookie apiKey x-api-key privateKey cvv pin sessionId jwt x-signature';
  it.each(names.split(' '))('%s', (key) => {
    expect(isSecretKey(key)).toBe(true);
    expect(redact([{ [key]: { deep: 'abc' } }])).toEqual([{ [key]: REDACTED }]);
  });

  it.each(
    'countryCode postal_code status currencyCode description tribunal cine pinned discard medicine decode id'.split(
      ' ',
    ),
  )('%s is none', (key) => expect(isSecretKey(key)).toBe(false));

  it('shows that there was nothing, when there was nothing', () => {
    expect(redact({ password: null, token: undefined })).toEqual({ password: null });
  });
});

describe('redact', () => {
  it('keeps what is harmless as JSON keeps it', () => {
    const at = new Date('2026-03-01T09:30:00Z');
    const value = {
      price: 15_000,
      name: 'عرض',
      at,
      big: 12n,
      none: undefined,
      not: NaN,
      map: new Map([['a', 1]]),
      set: new Set([1]),
    };
    expect(redact({ ...value, bytes: Buffer.from('secret'), run: () => 1 })).toEqual({
      price: 15_000,
      name: 'عرض',
      at: '2026-03-01T09:30:00.000Z',
      big: '12',
      not: null,
      map: { a: 1 },
      set: [1],
      bytes: '[bytes]',
    });
  });

  it('is bounded, whatever comes, and says the same of what it said', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, maxDepth: 6 }),
        (value) => {
          const once = redact(value);
          expect(JSON.stringify(once).length).toBeLessThan(400_000);
          expect(redact(once)).toEqual(once);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('ends in a circle, at the bottom of a pit and in the middle of a flood', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    let pit: unknown = 'bottom';
    for (let depth = 0; depth < 10_000; depth++) pit = [pit];
    const flood = Array.from({ length: 1000 }, () => Array.from({ length: 1000 }, () => 'x'.repeat(5000)));
    for (const value of [circle, pit, flood]) expect(JSON.stringify(redact(value)).length).toBeLessThan(100_000);
    expect(JSON.stringify(redact(pit))).not.toContain('bottom');
  });

  it('leaves no half of a secret where a text is cut', () => {
    fc.assert(
      fc.property(
        fc.oneof(rib, jwt),
        fc.integer({ min: 1500, max: 2300 }),
        fc.nat({ max: 60 }),
        (text, place, count) => {
          const packed = `${'4242424242424242 '.repeat(count)}${'x '.repeat(place / 2)}`.slice(0, place);
          const kept = redact(`${packed}; ${text} ${'y'.repeat(3000)}`) as string;
          expect(kept.length).toBeLessThanOrEqual(2000);
          expect(kept).not.toMatch(/\d{4}|eyJ/);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('writes only what PostgreSQL can keep', () => {
    const kept = JSON.stringify(redact({ 'a\0': 'b\0c', half: 'x\ud800y', '\udc00': 1 }));
    expect(kept).not.toMatch(/\\u0000|\\ud800|\\udc00/);
  });
});
