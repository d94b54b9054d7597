import consent from '../locales/fr/consent.json';

export default { ...consent };
