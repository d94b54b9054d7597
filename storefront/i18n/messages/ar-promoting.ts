import integration from '../locales/ar/integration.json';
import promoting from '../locales/ar/promoting.json';

export default { ...integration, ...promoting };
import affiliates from '../locales/ar/affiliates.json';
import earnings from '../locales/ar/earnings.json';
import programmes from '../locales/ar/programmes.json';
import promoOffers from '../locales/ar/promo-offers.json';
import promoting from '../locales/ar/promoting.json';

export default { ...promoting, ...programmes, ...promoOffers, ...affiliates };
import links from '../locales/ar/promo-links.json';
import promoting from '../locales/ar/promoting.json';

export default { ...links, ...promoting };
import payouts from '../locales/ar/payouts.json';
import promoting from '../locales/ar/promoting.json';

export default { ...payouts, ...promoting };
export default { ...promoting, ...programmes, ...promoOffers, ...affiliates, ...earnings };
