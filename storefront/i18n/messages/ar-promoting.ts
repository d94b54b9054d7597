import affiliates from '../locales/ar/affiliates.json';
import earnings from '../locales/ar/earnings.json';
import programmes from '../locales/ar/programmes.json';
import promoOffers from '../locales/ar/promo-offers.json';
import promoting from '../locales/ar/promoting.json';

export default { ...promoting, ...programmes, ...promoOffers, ...affiliates, ...earnings };
