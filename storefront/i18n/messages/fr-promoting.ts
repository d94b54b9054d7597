import integration from '../locales/fr/integration.json';
import promoting from '../locales/fr/promoting.json';

export default { ...integration, ...promoting };
