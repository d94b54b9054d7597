import buying from '../locales/ar/buying.json';
import deals from '../locales/ar/deals.json';
import plans from '../locales/ar/plans.json';
import selling from '../locales/ar/selling.json';

export default { ...buying, ...deals, ...plans, ...selling };
