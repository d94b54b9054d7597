import type { Locale } from '@sys/config';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type SettlementTexts } from './fr.ts';

export const settlementTexts: Record<Locale, SettlementTexts> = { fr, ar, en };
