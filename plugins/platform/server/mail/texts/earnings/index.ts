import type { Locale } from '@sys/config';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type EarningsTexts } from './fr.ts';

export const earningsTexts: Record<Locale, EarningsTexts> = { fr, ar, en };
