import type { Locale } from '@sys/config';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type FactorTexts } from './fr.ts';

export const factorTexts: Record<Locale, FactorTexts> = { fr, ar, en };
