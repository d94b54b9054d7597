import buying from '../locales/fr/buying.json';
import plans from '../locales/fr/plans.json';
import selling from '../locales/fr/selling.json';

export default { ...buying, ...plans, ...selling };
