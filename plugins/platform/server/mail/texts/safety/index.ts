import type { Locale } from '@sys/config';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type SafetyTexts } from './fr.ts';

export const safetyTexts: Record<Locale, SafetyTexts> = { fr, ar, en };
