import integration from '../locales/en/integration.json';
import promoting from '../locales/en/promoting.json';

export default { ...integration, ...promoting };
import affiliates from '../locales/en/affiliates.json';
import earnings from '../locales/en/earnings.json';
import programmes from '../locales/en/programmes.json';
import promoOffers from '../locales/en/promo-offers.json';
import promoting from '../locales/en/promoting.json';

export default { ...promoting, ...programmes, ...promoOffers, ...affiliates };
import links from '../locales/en/promo-links.json';
import promoting from '../locales/en/promoting.json';

export default { ...links, ...promoting };
import payouts from '../locales/en/payouts.json';
import promoting from '../locales/en/promoting.json';

export default { ...payouts, ...promoting };
export default { ...promoting, ...programmes, ...promoOffers, ...affiliates, ...earnings };
