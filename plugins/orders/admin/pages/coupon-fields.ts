import type { CouponRequest, ShownCoupon } from '../../contracts/index.ts';
import { centimesOf } from './words.ts';

/** A code as its form has it: per cent, dirhams, and dates by the clocks of Morocco. */
export type CouponFields = Record<
  'code' | 'kind' | 'value' | 'most' | 'minimum' | 'startsAt' | 'endsAt' | 'uses' | 'usesEach',
  string
>;
export type CouponProblems = Partial<Record<string, string>>;

export const COUPON_PROBLEMS: Record<string, string> = {
  required: 'À remplir.',
  invalid: 'Ce n’est pas valable.',
  'out-of-range': 'Cette valeur est trop petite ou trop grande.',
  past: 'Cette date est passée.',
  'before-start': 'La fin doit venir après le début.',
  'below-used': 'Il a déjà servi davantage.',
  frozen: 'Ce code a déjà servi : cela ne change plus.',
  taken: 'Ce code existe déjà.',
};

const ZONE = 'Africa/Casablanca';
const MONTH_MS = 30 * 86_400_000;
const hundredths = (value: number | null): string => (value === null ? '' : String(value / 100).replace('.', ','));
const typed = (value: number | null): string => (value === null ? '' : String(value));

export function fieldsOf(coupon: ShownCoupon | null, now: Date): CouponFields {
  if (!coupon)
    return {
      ...{ code: '', kind: 'percent', value: '10', most: '', minimum: '', uses: '', usesEach: '1' },
      startsAt: shown(now),
      endsAt: shown(new Date(now.getTime() + MONTH_MS)),
    };
  return {
    code: coupon.code,
    kind: coupon.kind,
    value: hundredths(coupon.value),
    most: hundredths(coupon.most),
    minimum: coupon.minimum === 0 ? '' : hundredths(coupon.minimum),
    startsAt: shown(new Date(coupon.startsAt)),
    endsAt: shown(new Date(coupon.endsAt)),
    uses: typed(coupon.uses),
    usesEach: typed(coupon.usesEach),
  };
}

/** What is sent of a form, or what of it is no number and no date. Who leaves a date alone sends the one that was known. */
export function couponRequest(
  fields: CouponFields,
  known: ShownCoupon | null,
): { ok: true; body: CouponRequest } | { ok: false; problems: CouponProblems } {
  const problems: CouponProblems = {};
  const wrong = (name: keyof CouponFields) =>
    void (problems[name] = fields[name].trim() === '' ? 'required' : 'invalid');
  const sum = (name: 'value' | 'most' | 'minimum') => {
    const read = centimesOf(fields[name]);
    if (read === null) wrong(name);
    return read ?? 0;
  };
  const whole = (name: 'uses' | 'usesEach') => {
    const text = fields[name].trim();
    if (text === '') return null;
    if (!/^\d{1,7}$/.test(text)) wrong(name);
    return Number(text);
  };
  const when = (name: 'startsAt' | 'endsAt') => {
    if (known && shown(new Date(known[name])) === fields[name]) return known[name];
    const at = instantOf(fields[name]);
    if (at === null) wrong(name);
    return at ?? '';
  };
  const common = {
    code: fields.code,
    value: sum('value'),
    minimum: fields.minimum.trim() === '' ? 0 : sum('minimum'),
    startsAt: when('startsAt'),
    endsAt: when('endsAt'),
    uses: whole('uses'),
    usesEach: whole('usesEach'),
  };
  const body: CouponRequest =
    fields.kind === 'percent'
      ? { ...common, kind: 'percent', most: fields.most.trim() === '' ? null : sum('most') }
      : { ...common, kind: 'amount', most: null };
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, body };
}

/** As `<input type="datetime-local">` has it. Swedes write dates as ISO does. */
const shown = (at: Date): string => at.toLocaleString('sv-SE', { timeZone: ZONE }).slice(0, 16).replace(' ', 'T');

/** The instant at which the clocks of Morocco show that; null for what is no date. */
function instantOf(text: string): string | null {
  const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? Date.parse(`${text.slice(0, 16)}Z`) : NaN;
  if (Number.isNaN(utc)) return null;
  const offset = (at: number) => Date.parse(`${shown(new Date(at))}Z`) - at;
  return new Date(utc - offset(utc - offset(utc))).toISOString();
}
