import type { Locale } from '@sys/config';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type StaffTexts } from './fr.ts';

export const staffTexts: Record<Locale, StaffTexts> = { fr, ar, en };
