import type { Publication } from '../../contracts/publications.ts';
import type { DeliveryState } from '../../domain/delivery/states.ts';
import type { DeliveryRow } from '../deliveries/rows.ts';

/** Of what somebody published the trail knows where and when; its words are its author’s, who may want them forgotten. */
const told = ({ state, at, zone, dueAt, link, deliveries }: Publication) => ({
  ...{ state, at, zone, dueAt, link },
  deliveries: deliveries.map(({ id, network, format, state: stands }) => ({ id, network, format, state: stands })),
});

export const publicationDeed = (
  done: 'created' | 'cancelled' | 'rescheduled',
  after: Publication,
  before: Publication | null = null,
) => ({
  action: `social.publication.${done}`,
  subject: { kind: 'social-publication', id: after.id },
  before: before && told(before),
  after: told(after),
});

export const deliveryDeed = (
  done: 'retried' | 'attested' | 'cancelled' | 'removal-asked',
  before: DeliveryRow,
  after: DeliveryState,
) => ({
  action: `social.delivery.${done}`,
  subject: { kind: 'social-delivery', id: `dlv_${before.id}` },
  before: { state: before.state },
  after: { state: after, network: before.network },
});
