import type { OrderState } from '../../domain/order/states.ts';

const listed = (states: readonly OrderState[]): string => `('${states.join("', '")}')`;

/** Orders that hold what they are for, or were paid: what counts against a person’s limits and a coupon’s. */
export const COUNTED = listed(['placed', 'to_confirm', 'confirmed', 'paid', 'fulfilled']);
/** Orders that somebody has promised to pay. */
export const PROMISED = listed(['to_confirm', 'confirmed']);
/** Promises that were broken. */
export const BROKEN = listed(['refused', 'no_show']);
