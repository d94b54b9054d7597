import earnings from '../locales/fr/earnings.json';
import promoting from '../locales/fr/promoting.json';

export default { ...earnings, ...promoting };
