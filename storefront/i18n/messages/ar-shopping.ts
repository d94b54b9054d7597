import buying from '../locales/ar/buying.json';
import selling from '../locales/ar/selling.json';

export default { ...buying, ...selling };
