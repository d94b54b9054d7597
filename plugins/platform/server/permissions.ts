/** What a role of the admin panel may be given; the super administrator has all. */
export const READ_JOBS = 'plugin::platform.jobs.read';
export const READ_MAILS = 'plugin::platform.mails.read';
export const READ_AUDIT = 'plugin::platform.audit.read';
export const MANAGE_JOBS = 'plugin::platform.jobs.manage';

const action = (uid: string, displayName: string) => ({
  section: 'plugins',
  pluginName: 'platform',
  uid,
  displayName,
});

export const PERMISSIONS = [
  action('jobs.read', 'Voir les tâches'),
  action('mails.read', 'Voir les e-mails et s’en envoyer un essai'),
  action('audit.read', 'Voir le journal d’audit et l’exporter'),
  action('jobs.manage', 'Relancer ou abandonner les tâches'),
];
