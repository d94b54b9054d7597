import { type Feature, personalRoute } from '@sys/platform/services';
import { offers as controller } from './controllers.ts';

/** What influencers find to promote. */
export const offers: Feature = {
  controllers: { offers: controller },
  own: [
    personalRoute('GET', '/affiliate/offers/:deal', 'offers.readOffer'),
    personalRoute('GET', '/affiliate/offers', 'offers.listOffers'),
  ],
};
