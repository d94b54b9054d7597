import integration from '../locales/ar/integration.json';
import promoting from '../locales/ar/promoting.json';

export default { ...integration, ...promoting };
