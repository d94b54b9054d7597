import payouts from '../locales/ar/payouts.json';
import promoting from '../locales/ar/promoting.json';

export default { ...payouts, ...promoting };
