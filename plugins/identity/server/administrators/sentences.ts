import { PASSWORD_LENGTH, type PasswordProblem } from '../../domain/accounts/index.ts';

/** Why a password of the staff is not taken, as the panel says it: in French, like the panel. */
export const SENTENCES: Record<PasswordProblem, string> = {
  required: 'Choisissez un mot de passe.',
  'too-short': `Le mot de passe doit compter au moins ${PASSWORD_LENGTH.staffMin} caractères.`,
  'too-long': 'Le mot de passe est trop long : 72 octets au plus.',
  common: 'Ce mot de passe est trop répandu : il serait essayé parmi les premiers. Choisissez-en un autre.',
  personal: 'Le mot de passe ne doit pas être votre nom ni votre adresse. Choisissez-en un autre.',
};
