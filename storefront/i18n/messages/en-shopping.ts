import buying from '../locales/en/buying.json';
import deals from '../locales/en/deals.json';
import plans from '../locales/en/plans.json';
import selling from '../locales/en/selling.json';

export default { ...buying, ...deals, ...plans, ...selling };
