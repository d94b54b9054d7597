import buying from '../locales/fr/buying.json';
import selling from '../locales/fr/selling.json';

export default { ...buying, ...selling };
