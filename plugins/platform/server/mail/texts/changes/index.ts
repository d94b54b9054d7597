import type { Locale } from '@sys/config';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type ChangeTexts } from './fr.ts';

export const changeTexts: Record<Locale, ChangeTexts> = { fr, ar, en };
