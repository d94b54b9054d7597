import affiliates from '../locales/en/affiliates.json';
import earnings from '../locales/en/earnings.json';
import programmes from '../locales/en/programmes.json';
import promoOffers from '../locales/en/promo-offers.json';
import promoting from '../locales/en/promoting.json';

export default { ...promoting, ...programmes, ...promoOffers, ...affiliates, ...earnings };
