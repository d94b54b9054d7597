import integration from '../locales/en/integration.json';
import promoting from '../locales/en/promoting.json';

export default { ...integration, ...promoting };
