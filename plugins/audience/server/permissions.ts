/** Sees the messages people wrote. */
export const READ_MESSAGES = 'plugin::audience.messages.read';
/** Takes them on, answers and closes them. */
export const ANSWER_MESSAGES = 'plugin::audience.messages.answer';
/** Sees subscribers in numbers, and the issues of the newsletter. */
export const READ_NEWSLETTER = 'plugin::audience.newsletter.read';
/** Composes issues and approves what goes out. */
export const SEND_NEWSLETTER = 'plugin::audience.newsletter.send';
/** Sees what is measured, and what ad platforms are told, in numbers. */
export const READ_MEASURE = 'plugin::audience.measure.read';

const inPanel = (uid: string, displayName: string) => ({
  section: 'plugins',
  pluginName: 'audience',
  uid,
  displayName,
});

/** What a role of the admin panel may be given. */
export const PERMISSIONS = [
  inPanel('messages.read', 'Voir les messages de contact'),
  inPanel('messages.answer', 'Prendre en charge les messages de contact et y répondre'),
  inPanel('newsletter.read', 'Voir la lettre d’information et ses résultats'),
  inPanel('newsletter.send', 'Composer et envoyer la lettre d’information'),
  inPanel('measure.read', 'Voir les mesures : consentements et achats transmis'),
];
