import promoting from '../locales/fr/promoting.json';

export default { ...promoting };
