import promoting from '../locales/en/promoting.json';

export default { ...promoting };
