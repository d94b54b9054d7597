import { personalRoute } from '@sys/platform/services';
import type { Feature } from '../feature.ts';
import { affiliatesController } from './controller.ts';
import { affiliateExports } from './export.ts';

const BASE = '/shop/affiliation';

/** What shops see of those who promote them. */
export const affiliates: Feature = {
  controllers: { affiliates: affiliatesController, affiliateExports },
  own: [
    personalRoute('GET', `${BASE}/affiliates`, 'affiliates.people'),
    personalRoute('GET', `${BASE}/affiliates.csv`, 'affiliateExports.peopleCsv'),
    personalRoute('GET', `${BASE}/affiliates.xlsx`, 'affiliateExports.peopleXlsx'),
    personalRoute('GET', `${BASE}/affiliates.pdf`, 'affiliateExports.peoplePdf'),
    personalRoute('GET', `${BASE}/conversions`, 'affiliates.conversions'),
    personalRoute('GET', `${BASE}/conversions.csv`, 'affiliateExports.conversionsCsv'),
    personalRoute('GET', `${BASE}/conversions.xlsx`, 'affiliateExports.conversionsXlsx'),
    personalRoute('GET', `${BASE}/conversions.pdf`, 'affiliateExports.conversionsPdf'),
  ],
};
