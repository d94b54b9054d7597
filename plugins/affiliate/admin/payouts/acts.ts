import type { StaffPayout } from '../../contracts/index.ts';

export type Act = keyof StaffPayout['may'];

interface Words {
  path: string;
  label: string;
  /** What follows from it. */
  text: string;
  done: string;
  danger?: boolean;
  /** What has to be said with it. */
  asks?: 'reference' | 'reason';
}

export const ACTS: Record<Act, Words> = {
  agree: {
    path: 'agree',
    label: 'Accorder',
    text: 'Une autre personne pourra les envoyer, au compte tel qu’il est maintenant.',
    done: 'Les versements sont accordés.',
  },
  send: {
    path: 'send',
    label: 'Envoyer à la banque',
    text: 'Le fichier de la banque est fait et téléchargé, et les influenceurs sont prévenus. Ces versements ne seront dans aucun autre fichier.',
    done: 'Le fichier est fait.',
  },
  confirm: {
    path: 'confirm',
    label: 'La banque a payé',
    text: 'Vous avez vu chez la banque que cet argent est parti.',
    done: 'Les versements sont confirmés.',
    asks: 'reference',
  },
  fail: {
    path: 'fail',
    label: 'La banque l’a renvoyé',
    text: 'Vous avez vu chez la banque que cet argent n’est pas parti, ou est revenu. Tout est dû de nouveau, et repart avec le mois suivant.',
    done: 'Les montants sont dus de nouveau.',
    danger: true,
    asks: 'reason',
  },
  giveUp: {
    path: 'give-up',
    label: 'Abandonner',
    text: 'Rien n’est envoyé. Tout est dû de nouveau, et repart avec le mois suivant.',
    done: 'Les versements sont abandonnés.',
    danger: true,
    asks: 'reason',
  },
};
