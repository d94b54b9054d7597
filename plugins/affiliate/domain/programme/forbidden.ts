import type { Platform } from '../clicks/marks.ts';

/** From where a merchant may take no click: search engines, and sites that we have no name for. */
export const FORBIDDABLE = ['search', 'other'] as const satisfies readonly Platform[];
export type Forbidden = (typeof FORBIDDABLE)[number];
