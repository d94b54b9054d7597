/** Why a number cannot be right. The pages have a sentence for each, by the name of the field and the code. */
export const ID_REASONS = ['missing', 'characters', 'length', 'shape', 'country', 'check', 'zeros'] as const;
export type IdReason = (typeof ID_REASONS)[number];

/** What is odd but breaks no official rule: a reviewer decides, and never in silence. */
export const ID_WARNINGS = ['check', 'short', 'unknown-bank'] as const;
export type IdWarning = (typeof ID_WARNINGS)[number];

export type Parsed<Value> =
  { ok: true; value: Value; warnings: readonly IdWarning[] } | { ok: false; reason: IdReason };

export const refused = (reason: IdReason): { ok: false; reason: IdReason } => ({ ok: false, reason });

export const read = <Value>(value: Value, warnings: readonly IdWarning[] = []): Parsed<Value> => ({
  ok: true,
  value,
  warnings,
});
