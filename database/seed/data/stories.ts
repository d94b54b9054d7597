import type { SeedStory } from '../types.ts';

/** How people fared here. */
export const stories: SeedStory[] = [];
