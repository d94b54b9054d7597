import type { Locale } from '@sys/config';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type DealTexts } from './fr.ts';

export const dealTexts: Record<Locale, DealTexts> = { fr, ar, en };
