import type { SeedCategory } from '../types.ts';

/** Ten families, some with a second level. */
export const categories: SeedCategory[] = [];
