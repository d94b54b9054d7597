import type { Delivery } from '../../contracts/publications.ts';
import { NETWORK_NAMES } from './names.ts';

type Stand = Pick<Delivery, 'network' | 'state' | 'removal' | 'may'>;

export const REMOVE = {
  label: 'Retirer du réseau',
  text: 'Le réseau sera prié de retirer la publication de ce compte. Ce qu’elle a rapporté reste dans les résultats.',
  done: 'Le retrait est demandé au réseau.',
};

/** Whether it can be asked for now. */
export const mayRemove = ({ may, removal }: Stand): boolean => may.remove && removal !== 'asked';

/** What becomes of what is online, where somebody wants it gone; null where there is nothing to say. */
export function removalWords({ network, state, removal, may }: Stand): string | null {
  if (state !== 'published' && state !== 'in-inbox') return null;
  if (removal === 'asked') return 'Le retrait est demandé au réseau ; rien n’est encore confirmé.';
  if (removal === 'failed') return 'Le réseau n’a pas retiré la publication : retirez-la dans son application.';
  if (state === 'in-inbox') return 'C’est un brouillon dans l’application : elle se supprime là, depuis le compte.';
  if (may.remove) return null;
  return `Ici, ${NETWORK_NAMES[network]} ne laisse aucune application retirer une publication : cela se fait dans la sienne, depuis le compte.`;
}
