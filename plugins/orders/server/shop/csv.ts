import type { Querier } from '@sys/database/marketplace';
import { csvLine } from '@sys/platform/services';
import { printedOrderNumber } from '../../domain/order/number.ts';

/** Lines of one file: some megabytes. Who sells more asks for less time. */
const MOST = 20_000;

const HEAD = [
  'Commande', 'Date', 'État', 'Paiement', 'Article', 'Quantité', 'Prix unitaire', 'Remise', 'Payé TTC', 'Dont HT', 'Dont TVA', 'Taux de TVA', 'Remboursé',
]; // prettier-ignore
const STATES: Record<string, string> = {
  confirmed: 'confirmée',
  paid: 'payée',
  fulfilled: 'terminée',
  cancelled: 'annulée',
  refused: 'refusée à la livraison',
  no_show: 'non retirée',
  refunded: 'remboursée',
};
const METHODS: Record<string, string> = {
  card: 'carte',
  cash_on_delivery: 'espèces à la livraison',
  at_merchant: 'sur place',
};

interface Row {
  number: string;
  at: string;
  state: string;
  method: string;
  title: string;
  quantity: number;
  unitPrice: number;
  discount: number;
  paid: number;
  net: number;
  tva: number;
  tax: number;
  refunded: number;
}

/** The lines that a shop sold, the newest first, as a spreadsheet reads them. Nothing of who bought is in it. */
export async function ordersCsv(db: Querier, merchant: string): Promise<string> {
  const { rows } = await db.query<Row & Record<string, unknown>>(
    `SELECT o.number, to_char(o.placed_at AT TIME ZONE 'Africa/Casablanca', 'YYYY-MM-DD HH24:MI') AS at, o.state, o.method,
       l.title, l.quantity, l.unit_price::float8 AS "unitPrice", l.discount::float8, l.paid::float8, l.net::float8,
       l.tva::float8, l.tax, l.refunded::float8
     FROM orders_lines l JOIN orders_orders o ON o.id = l."order"
     WHERE l.merchant = $1 AND o.state NOT IN ('placed', 'to_confirm', 'expired') ORDER BY o.id DESC, l.id LIMIT ${MOST}`,
    [merchant],
  );
  const lines = rows.map((row) =>
    csvLine([
      printedOrderNumber(row.number),
      row.at,
      STATES[row.state] ?? row.state,
      METHODS[row.method] ?? row.method,
      row.title,
      String(row.quantity),
      dirhams(row.unitPrice),
      dirhams(row.discount),
      dirhams(row.paid),
      dirhams(row.net),
      dirhams(row.tva),
      dirhams(row.tax),
      dirhams(row.refunded),
    ]),
  );
  // Without the mark, spreadsheets take UTF-8 for something else.
  return `\uFEFF${csvLine(HEAD)}${lines.join('')}`;
}

/** Centimes as dirhams, and hundredths of a per cent as per cent. */
const dirhams = (hundredths: number): string => (hundredths / 100).toFixed(2);
