import type { Locale } from '@sys/config';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type TeamTexts } from './fr.ts';

export const teamTexts: Record<Locale, TeamTexts> = { fr, ar, en };
