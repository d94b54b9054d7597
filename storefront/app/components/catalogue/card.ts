import { kept } from '~/utils/kept';
import Card from './DealCard.vue';

/** A deal in a list: many lists show the same ones. Those of the first screen preload their picture from the head. */
export const DealCard = kept(Card, ({ priority }) => priority === true);
