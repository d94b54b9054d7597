import type { Locale } from '@sys/config';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type AffiliationTexts } from './fr.ts';

export const affiliationTexts: Record<Locale, AffiliationTexts> = { fr, ar, en };
