import buying from '../locales/en/buying.json';
import plans from '../locales/en/plans.json';
import selling from '../locales/en/selling.json';

export default { ...buying, ...plans, ...selling };
