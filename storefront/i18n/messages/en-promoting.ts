import payouts from '../locales/en/payouts.json';
import promoting from '../locales/en/promoting.json';

export default { ...payouts, ...promoting };
