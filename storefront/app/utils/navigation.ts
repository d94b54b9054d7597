import type { Category } from '@sys/cms/contracts';

/** What a list of categories needs of a category. */
export type NavCategory = Pick<Category, 'slug' | 'name' | 'icon' | 'count'>;
