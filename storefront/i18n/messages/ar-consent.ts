import consent from '../locales/ar/consent.json';

export default { ...consent };
