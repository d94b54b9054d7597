import integration from '../locales/fr/integration.json';
import promoting from '../locales/fr/promoting.json';

export default { ...integration, ...promoting };
import affiliates from '../locales/fr/affiliates.json';
import earnings from '../locales/fr/earnings.json';
import programmes from '../locales/fr/programmes.json';
import promoOffers from '../locales/fr/promo-offers.json';
import promoting from '../locales/fr/promoting.json';

export default { ...promoting, ...programmes, ...promoOffers, ...affiliates };
import links from '../locales/fr/promo-links.json';
import promoting from '../locales/fr/promoting.json';

export default { ...links, ...promoting };
import payouts from '../locales/fr/payouts.json';
import promoting from '../locales/fr/promoting.json';

export default { ...payouts, ...promoting };
export default { ...promoting, ...programmes, ...promoOffers, ...affiliates, ...earnings };
