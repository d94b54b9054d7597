/** The centimes of an amount as people type it: `149,50`, `1 290`, `1,290.00`. Null for what is none, or is nothing. */
export function centimesOf(typed: string): number | null {
  const text = typed.replace(/[\s\u00A0\u202F]/g, '').replace(/(?:dh|mad|درهم)$/i, '');
  const found = /^(\d{1,3}(?:[.,]\d{3})+|\d{1,9})(?:[.,](\d{1,2}))?$/.exec(text);
  if (!found) return null;
  const [, whole = '', rest = ''] = found;
  return Number(whole.replace(/[.,]/g, '')) * 100 + Number(rest.padEnd(2, '0')) || null;
}
