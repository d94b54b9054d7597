import type { AccountProblem } from '../../domain/accounts/problems.ts';
import type { Ability } from '../../domain/accounts/scopes.ts';
import type { AccountState } from '../../domain/accounts/states.ts';

export const ACCOUNT_STATE_NAMES: Record<AccountState, string> = {
  connected: 'Connecté',
  broken: 'À rétablir',
  disconnected: 'Déconnecté',
};

/** Why nothing is published at an account, and what to do, by the name of its network. */
export const ACCOUNT_PROBLEM_WORDS: Record<AccountProblem, (network: string) => string> = {
  expired: () => 'L’autorisation est arrivée à son terme. Reconnectez le compte.',
  password: () => 'Le mot de passe de la personne qui l’a connecté a changé. Reconnectez le compte.',
  removed: (network) => `Notre application a été retirée dans les réglages de ${network}. Reconnectez le compte.`,
  refused: (network) => `${network} n’accepte plus notre autorisation, sans dire pourquoi. Reconnectez le compte.`,
  scopes: () => 'Il manque une autorisation indispensable. Reconnectez le compte en laissant toutes les cases cochées.',
  restricted: (network) => `${network} limite ce compte ou attend une confirmation. Ouvrez ${network}, puis vérifiez de nouveau.`,
  gone: (network) => `Le compte n’existe plus, ou la personne qui l’a connecté n’en est plus administratrice. Voyez sur ${network}, puis vérifiez de nouveau.`,
  'key-lost': () => 'La clé sous laquelle nous gardions l’autorisation est perdue. Reconnectez le compte.',
}; // prettier-ignore

export const ABILITY_NAMES: Record<Ability, string> = {
  see: 'voir le compte',
  publish: 'publier',
  draft: 'déposer des brouillons',
  measure: 'lire les statistiques',
  remove: 'supprimer une publication',
};
