import buying from '../locales/fr/buying.json';
import deals from '../locales/fr/deals.json';
import plans from '../locales/fr/plans.json';
import selling from '../locales/fr/selling.json';

export default { ...buying, ...deals, ...plans, ...selling };
