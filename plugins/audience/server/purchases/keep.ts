import type { Querier } from '@sys/database/marketplace';
import { saleConsentSchema } from '../../contracts/purchases.ts';
import { allowedSignals } from '../../domain/purchases/platforms.ts';

const MOST_CHARACTERS = 6_000;
const MOST_AGENT = 400;

/** An order that was just placed, and what its browser said besides. */
export interface PlacedOrder {
  id: string;
  user: number | null;
}

/**
 * Keeps beside an order what its browser allows, in the transaction of the order: only where something is, and only what is
 * on record as allowed — a cookie that is out of date, or made up, allows nothing. Never in the way of the order.
 */
export async function keepSaleConsent(
  db: Querier,
  order: PlacedOrder,
  { consent, agent }: { consent: string; agent: string },
): Promise<void> {
  const said = readSaid(consent);
  if (!said) return;
  const { rows } = await db.query<{ measurement: boolean; advertising: boolean }>(
    'SELECT measurement, advertising FROM audience_consents WHERE browser = $1 ORDER BY id DESC LIMIT 1',
    [said.browser],
  );
  const allowed = {
    measurement: said.measurement && rows[0]?.measurement === true,
    advertising: said.advertising && rows[0]?.advertising === true,
  };
  if (!allowed.measurement && !allowed.advertising) return;
  const signals = allowedSignals({ ...said, agent: printable(agent) }, allowed);
  await db.query(
    `INSERT INTO audience_sales ("order", browser, person, measurement, advertising, signals)
     VALUES ($1, $2, $3, $4, $5, $6::jsonb) ON CONFLICT ("order") DO NOTHING`,
    [order.id, said.browser, order.user, allowed.measurement, allowed.advertising, JSON.stringify(signals)],
  );
}

function readSaid(text: string) {
  if (text === '' || text.length > MOST_CHARACTERS) return null;
  try {
    return saleConsentSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}

const printable = (agent: string): string | undefined => agent.replace(/[^\x20-\x7e]/g, '').slice(0, MOST_AGENT) || undefined; // prettier-ignore
