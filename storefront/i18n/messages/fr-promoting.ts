import links from '../locales/fr/promo-links.json';
import promoting from '../locales/fr/promoting.json';

export default { ...links, ...promoting };
