import type { Locale } from '@sys/config';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type KycTexts } from './fr.ts';

export const kycTexts: Record<Locale, KycTexts> = { fr, ar, en };
