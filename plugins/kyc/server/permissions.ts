export const REVIEW = 'plugin::kyc.review';
export const APPROVE = 'plugin::kyc.approve';
export const AUDIT = 'plugin::kyc.audit';

const action = (uid: string, displayName: string) => ({ section: 'plugins', pluginName: 'kyc', uid, displayName });

/** What a role of the admin panel may be given. */
export const PERMISSIONS = [
  action('review', 'Examiner les dossiers de vérification et les pièces'),
  action('approve', 'Donner la seconde approbation, suspendre et révoquer'),
  action('audit', 'Lire les dossiers et leur historique'),
];
