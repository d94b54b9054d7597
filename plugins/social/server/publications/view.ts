import type { Delivery, Measures, Publication } from '../../contracts/publications.ts';
import { canDelete } from '../../domain/delivery/removal.ts';
import { DELIVERY_MOVES, isOver, type DeliveryMove } from '../../domain/delivery/states.ts';
import type { PartRow, PublicationRow } from './rows.ts';

/** What a network did not tell is null, never 0. */
export const viewMeasures = (measured: NonNullable<PartRow['measures']>): Measures => {
  const { at, views, reach, likes, comments, shares, saves, clicks } = measured;
  const told = { views, reach, likes, comments, shares, saves, clicks };
  const values = Object.fromEntries(Object.entries(told).map(([name, value]) => [name, value ?? null]));
  return { at, ...(values as Omit<Measures, 'at'>) };
};

export function viewPart(row: PartRow): Delivery {
  const { name, handle, network, format, caption, media, state, publishedAt, permalink, failure, removal, measures } =
    row;
  const may = (move: DeliveryMove) => (DELIVERY_MOVES[move].from as readonly string[]).includes(state);
  return {
    ...{ network, format, caption, media, state, publishedAt, permalink, removal },
    id: `dlv_${row.id}`,
    account: { id: `acc_${row.account}`, name, handle },
    nextAt: isOver(state) || state === 'paused' ? null : row.nextAt,
    failure: failure && { code: failure.code, kind: failure.kind, said: failure.said.message },
    may: {
      cancel: may('cancel'),
      retry: may('retry'),
      attest: may('attest'),
      remove: state === 'published' && row.post !== null && canDelete(network, row.login),
    },
    measures: measures && viewMeasures(measures),
  };
}

export const viewPublication = ({ id, link, ...row }: PublicationRow, parts: readonly PartRow[]): Publication => ({
  ...row,
  id: `pub_${id}`,
  link: link === null ? null : `lnk_${link}`,
  deliveries: parts.filter(({ publication }) => publication === id).map(viewPart),
});
