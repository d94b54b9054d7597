import buying from '../locales/en/buying.json';
import selling from '../locales/en/selling.json';

export default { ...buying, ...selling };
