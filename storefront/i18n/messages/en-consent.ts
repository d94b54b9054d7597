import consent from '../locales/en/consent.json';

export default { ...consent };
