import affiliates from '../locales/fr/affiliates.json';
import earnings from '../locales/fr/earnings.json';
import integration from '../locales/fr/integration.json';
import networks from '../locales/fr/networks.json';
import payouts from '../locales/fr/payouts.json';
import programmes from '../locales/fr/programmes.json';
import links from '../locales/fr/promo-links.json';
import promoOffers from '../locales/fr/promo-offers.json';
import promoting from '../locales/fr/promoting.json';
import publishing from '../locales/fr/publishing.json';

export default {
  ...promoting,
  ...programmes,
  ...promoOffers,
  ...links,
  ...affiliates,
  ...earnings,
  ...networks,
  ...payouts,
  ...integration,
  ...publishing,
};
