import type { SeedLegalPage } from '../types.ts';
import { cookiesPage } from './legal-cookies.ts';
import { legalNotice } from './legal-notice.ts';
import { privacyPolicy } from './legal-privacy.ts';
import { termsOfSale } from './legal-sale.ts';
import { termsOfUse } from './legal-terms.ts';

/**
 * Drafts for the operator of a real shop. No company fact is invented: where one is needed the
 * text says that the operator has to supply it, and every page says that a lawyer must read it.
 */
export const legalPages: SeedLegalPage[] = [legalNotice, termsOfUse, termsOfSale, privacyPolicy, cookiesPage];
