import type { CouponRequest, ShownCoupon } from '@sys/orders/contracts';
import { fromMoroccanInput, toMoroccanInput } from './morocco-time.ts';
import { typedCentimes, typedDirhams, type OfferProblem } from './offer-form.ts';

/** A code as a form has it: per cent, dirhams, and dates as they are typed. */
export interface CouponFields {
  code: string;
  kind: 'percent' | 'amount';
  value: string;
  most: string;
  minimum: string;
  startsAt: string;
  endsAt: string;
  uses: string;
  usesEach: string;
}

const MONTH_MS = 30 * 86_400_000;

/** A new code: ten per cent for a month from now, once a person. */
export const emptyCoupon = (now: Date): CouponFields => ({
  ...{ code: '', kind: 'percent', value: '10', most: '', minimum: '', uses: '', usesEach: '1' },
  startsAt: toMoroccanInput(now.toISOString()),
  endsAt: toMoroccanInput(new Date(now.getTime() + MONTH_MS).toISOString()),
});

const typed = (value: number | null): string => (value === null ? '' : String(value));

export const toCouponFields = (coupon: ShownCoupon): CouponFields => ({
  code: coupon.code,
  kind: coupon.kind,
  // Hundredths either way: of a per cent, or of a dirham.
  value: typedDirhams(coupon.value),
  most: coupon.most === null ? '' : typedDirhams(coupon.most),
  minimum: coupon.minimum === 0 ? '' : typedDirhams(coupon.minimum),
  startsAt: toMoroccanInput(coupon.startsAt),
  endsAt: toMoroccanInput(coupon.endsAt),
  uses: typed(coupon.uses),
  usesEach: typed(coupon.usesEach),
});

/**
 * What is sent of a form, or what is to be mended before. `known` is the code as it was read: of its dates the form
 * shows the minute, and who leaves them alone changes nothing.
 */
export function toCouponRequest(
  fields: CouponFields,
  known: ShownCoupon | null,
): { request: CouponRequest; problems: [] } | { request: null; problems: OfferProblem[] } {
  const problems: OfferProblem[] = [];
  const wrong = (field: keyof CouponFields) =>
    void problems.push({ field, problem: fields[field].trim() === '' ? 'required' : 'invalid' });
  const sum = (field: 'value' | 'most' | 'minimum') => {
    const hundredths = typedCentimes(fields[field]);
    if (hundredths === null) wrong(field);
    return hundredths ?? 0;
  };
  const whole = (field: 'uses' | 'usesEach') => {
    const text = fields[field].trim();
    if (text !== '' && !/^\d{1,7}$/.test(text)) wrong(field);
    return text === '' ? null : Number(text);
  };
  const when = (field: 'startsAt' | 'endsAt') => {
    if (known && toMoroccanInput(known[field]) === fields[field]) return known[field];
    const instant = fromMoroccanInput(fields[field]);
    if (instant === null) wrong(field);
    return instant ?? '';
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
  const request: CouponRequest =
    fields.kind === 'percent'
      ? { ...common, kind: 'percent', most: fields.most.trim() === '' ? null : sum('most') }
      : { ...common, kind: 'amount', most: null };
  return problems.length > 0 ? { request: null, problems } : { request, problems: [] };
}
