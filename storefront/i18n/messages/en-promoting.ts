import affiliates from '../locales/en/affiliates.json';
import earnings from '../locales/en/earnings.json';
import integration from '../locales/en/integration.json';
import networks from '../locales/en/networks.json';
import payouts from '../locales/en/payouts.json';
import programmes from '../locales/en/programmes.json';
import links from '../locales/en/promo-links.json';
import promoOffers from '../locales/en/promo-offers.json';
import promoting from '../locales/en/promoting.json';
import publishing from '../locales/en/publishing.json';

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
