import type { Locale } from '@sys/config';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type ContactTexts } from './fr.ts';

export const contactTexts: Record<Locale, ContactTexts> = { fr, ar, en };
