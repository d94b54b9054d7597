import payouts from '../locales/fr/payouts.json';
import promoting from '../locales/fr/promoting.json';

export default { ...payouts, ...promoting };
