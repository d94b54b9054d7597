import type { Locale } from '@sys/config';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr, type OrdersTexts } from './fr.ts';

export const ordersTexts: Record<Locale, OrdersTexts> = { fr, ar, en };
