import type { Locale } from '@sys/config';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type NewsletterTexts } from './fr.ts';

export const newsletterTexts: Record<Locale, NewsletterTexts> = { fr, ar, en };
