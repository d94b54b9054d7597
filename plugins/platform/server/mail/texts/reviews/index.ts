import type { Locale } from '@sys/config';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type ReviewsTexts } from './fr.ts';

export const reviewsTexts: Record<Locale, ReviewsTexts> = { fr, ar, en };
