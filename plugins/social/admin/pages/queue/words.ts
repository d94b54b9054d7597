import type { QueueItem } from '../../../contracts/manager/queue.ts';
import { REMOVE } from '../../words/removal.ts';
import type { View } from './useQueue.ts';

interface ViewWords {
  view: View;
  /** In the address. */
  name: string;
  label: string;
  text: string;
  empty: string;
}
/** What asks for somebody stands next to what leaves by itself. */
export const VIEWS: ViewWords[] = [
  { view: 'due', name: 'a-venir', label: 'À venir', text: 'La prochaine d’abord. Tout part tout seul, à son heure.', empty: 'Rien n’attend de partir.' },
  { view: 'failed', name: 'echecs', label: 'En échec', text: 'Rien n’est en ligne de ce qui est ici : chaque envoi dit pourquoi, et quoi faire.', empty: 'Aucun échec.' },
  { view: 'unconfirmed', name: 'non-confirmees', label: 'Non confirmées', text: 'La réponse du réseau s’est perdue. Nous cherchons de notre côté ; rien n’est renvoyé tant que personne n’a regardé le compte.', empty: 'Tout est confirmé.' },
  { view: 'paused', name: 'en-pause', label: 'En pause', text: 'Ces envois attendent que leur compte soit rétabli, et repartiront d’eux-mêmes.', empty: 'Rien n’est en pause.' },
  { view: 'done', name: 'terminees', label: 'Terminées', text: 'La plus récente d’abord.', empty: 'Rien n’est encore parti.' },
]; // prettier-ignore

export type Act = 'retry' | 'attest' | 'cancel' | 'remove';
export interface Ask {
  act: Act;
  item: QueueItem;
}
interface ActWords {
  label: string;
  text: string;
  done: string;
  danger?: boolean;
}
/** Of a delivery that failed, it is known that nothing is online. */
const RETRY: ActWords = {
  label: 'Relancer',
  text: 'Cet envoi, et lui seul, repart dès maintenant. Les autres comptes de la publication ne sont pas touchés.',
  done: 'L’envoi est relancé.',
};
/** Of one whose fate nobody knows, whoever retries it says that they looked. */
const RETRY_UNKNOWN: ActWords = {
  label: 'Elle n’y est pas : relancer',
  text: 'Vous avez ouvert le compte et la publication n’y est pas. Si elle y était, elle paraîtrait deux fois.',
  done: 'L’envoi est relancé.',
  danger: true,
};
const ATTEST: ActWords = {
  label: 'Elle est en ligne',
  text: 'Vous avez ouvert le compte et la publication y est. L’envoi est clos ; son adresse et ses résultats restent inconnus.',
  done: 'La publication est notée en ligne.',
};
const CANCEL: ActWords = {
  label: 'Annuler l’envoi',
  text: 'Rien ne sera publié sur ce compte. Les autres comptes de la publication ne sont pas touchés.',
  done: 'L’envoi est annulé.',
  danger: true,
};
export function wordsOf(act: Act, { state }: Pick<QueueItem, 'state'>): ActWords {
  if (act === 'retry') return state === 'unconfirmed' ? RETRY_UNKNOWN : RETRY;
  if (act === 'remove') return { ...REMOVE, danger: true };
  return act === 'attest' ? ATTEST : CANCEL;
}
