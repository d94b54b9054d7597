import type { Locale } from '@sys/config';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type BillingTexts } from './fr.ts';

export const billingTexts: Record<Locale, BillingTexts> = { fr, ar, en };
