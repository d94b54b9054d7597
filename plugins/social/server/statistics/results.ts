import { resultsOfCampaigns } from '@sys/affiliate/services';
import type { Querier } from '@sys/database/marketplace';
import type { PublicationStats } from '../../contracts/publications.ts';
import type { Measured } from '../networks/network.ts';
import { MEASURES, type PartRow, type PublicationRow } from '../publications/rows.ts';
import { viewMeasures } from '../publications/view.ts';

/** What each part of a publication brought: as its network measured it, and what came by its own address. */
export async function readResults(
  db: Querier,
  { id, link }: PublicationRow,
  parts: readonly PartRow[],
): Promise<PublicationStats> {
  const measured = await measuresOf(db, parts.map((part) => part.id)); // prettier-ignore
  const earned =
    link === null
      ? []
      : await resultsOfCampaigns(
          db,
          link,
          parts.map(({ campaign }) => campaign),
        );
  const earnedBy = new Map(earned.map(({ campaign, ...result }) => [campaign, result]));
  return {
    publication: `pub_${id}`,
    deliveries: parts.map((part) => ({
      id: `dlv_${part.id}`,
      network: part.network,
      permalink: part.permalink,
      measures: measured.filter(({ delivery }) => delivery === part.id).map(({ measures }) => viewMeasures(measures)),
      nextAt: part.measureAt,
      earned: earnedBy.get(part.campaign) ?? null,
    })),
  };
}

async function measuresOf(
  db: Querier,
  deliveries: readonly string[],
): Promise<{ delivery: string; measures: Measured & { at: string } }[]> {
  const { rows } = await db.query<{ delivery: string; measures: string }>(
    `SELECT m.delivery::text AS delivery, ${MEASURES}::text AS measures FROM social_measures m
     WHERE m.delivery = ANY ($1::bigint[]) ORDER BY m.delivery, m.at`,
    [deliveries],
  );
  return rows.map(({ delivery, measures }) => ({ delivery, measures: JSON.parse(measures) as never }));
}
