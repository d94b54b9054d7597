import earnings from '../locales/ar/earnings.json';
import promoting from '../locales/ar/promoting.json';

export default { ...earnings, ...promoting };
