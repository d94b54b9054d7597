import links from '../locales/ar/promo-links.json';
import promoting from '../locales/ar/promoting.json';

export default { ...links, ...promoting };
