import { type Feature, personalRoute } from '@sys/platform/services';
import { affiliatesController } from './controller.ts';

const BASE = '/shop/affiliation';

/** What shops see of those who promote them. */
export const affiliates: Feature = {
  controllers: { affiliates: affiliatesController },
  own: [
    personalRoute('GET', `${BASE}/affiliates`, 'affiliates.people'),
    personalRoute('GET', `${BASE}/conversions`, 'affiliates.conversions'),
  ],
};
