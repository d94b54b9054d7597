import type { Locale } from '@sys/config';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type AccountTexts } from './fr.ts';

export const accountTexts: Record<Locale, AccountTexts> = { fr, ar, en };
