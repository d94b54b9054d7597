import earnings from '../locales/en/earnings.json';
import promoting from '../locales/en/promoting.json';

export default { ...earnings, ...promoting };
