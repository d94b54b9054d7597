import type { ReadNotificationData } from '../../../contracts/notification/data.ts';
import type { NotificationKind } from '../../../domain/notifications/kinds.ts';
import type { Line } from '../../mail/content.ts';
import type { Voice } from '../../mail/voice.ts';

interface NotificationText<Kind extends NotificationKind> {
  /** The kind itself, in the list of what one may switch off. */
  label: string;
  title(data: ReadNotificationData<Kind>, voice: Voice): Line;
  body(data: ReadNotificationData<Kind>, voice: Voice): Line;
}

export type NotificationTexts = { [Kind in NotificationKind]: NotificationText<Kind> };

/** How many were bought, when it is more than one. */
export const times = (quantity: number) => (quantity > 1 ? ` × ${quantity}` : '');
