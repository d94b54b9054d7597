import affiliates from '../locales/ar/affiliates.json';
import earnings from '../locales/ar/earnings.json';
import integration from '../locales/ar/integration.json';
import networks from '../locales/ar/networks.json';
import payouts from '../locales/ar/payouts.json';
import programmes from '../locales/ar/programmes.json';
import links from '../locales/ar/promo-links.json';
import promoOffers from '../locales/ar/promo-offers.json';
import promoting from '../locales/ar/promoting.json';
import publishing from '../locales/ar/publishing.json';

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
