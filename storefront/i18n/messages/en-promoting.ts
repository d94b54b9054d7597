import links from '../locales/en/promo-links.json';
import promoting from '../locales/en/promoting.json';

export default { ...links, ...promoting };
