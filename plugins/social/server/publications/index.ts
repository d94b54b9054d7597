import type { Feature } from '../feature.ts';

export const publications: Feature = {};
