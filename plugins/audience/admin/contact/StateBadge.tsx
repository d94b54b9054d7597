import { Badge } from '@strapi/design-system';
import type { Message } from '../../contracts/contact/desk.ts';
import { STATES, TONES } from './words.ts';

export const StateBadge = ({ state }: { state: Message['state'] }) => (
  <Badge backgroundColor={`${TONES[state]}100`} textColor={`${TONES[state]}700`}>
    {STATES[state]}
  </Badge>
);
