import affiliates from '../locales/fr/affiliates.json';
import earnings from '../locales/fr/earnings.json';
import programmes from '../locales/fr/programmes.json';
import promoOffers from '../locales/fr/promo-offers.json';
import promoting from '../locales/fr/promoting.json';

export default { ...promoting, ...programmes, ...promoOffers, ...affiliates, ...earnings };
