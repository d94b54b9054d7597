import promoting from '../locales/ar/promoting.json';

export default { ...promoting };
