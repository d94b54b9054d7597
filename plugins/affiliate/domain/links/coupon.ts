/** The code of a coupon that reads like that of its link (`nadia-spa`: `NADIASPA`); null where that can be none. */
export function couponCodeOf(linkCode: string): string | null {
  const code = linkCode.replaceAll('-', '').toUpperCase();
  return /^[A-Z0-9]{3,24}$/.test(code) ? code : null;
}
