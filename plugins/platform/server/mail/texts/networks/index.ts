import type { Locale } from '@sys/config';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type NetworkTexts } from './fr.ts';

export const networkTexts: Record<Locale, NetworkTexts> = { fr, ar, en };
