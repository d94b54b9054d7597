import type { Querier } from '@sys/database/marketplace';
import { queueMail, type Jobs } from '@sys/platform/services';
import { printedCode } from '@sys/platform/codes';
import { orderLink } from '../orders/pages.ts';
import { findOrders, type OrderRow } from '../orders/rows.ts';
import { SEND_VOUCHERS } from './issue.ts';
import { pngOf } from './png.ts';
import { qrSquares } from './qr.ts';
import { findVouchers, type VoucherRow } from './rows.ts';
import { unseal } from './seal.ts';

/** Whoever has more finds the others on the page of the order: a mail box is no archive. */
const MOST_MAILS = 20;

/** Registers what sends vouchers to whoever bought them. */
export function sendVouchers(jobs: Pick<Jobs, 'task'>): void {
  jobs.task<{ order: string }>(SEND_VOUCHERS, async ({ order: id }, { db }) => {
    const [order] = await findOrders(db, 'WHERE id = $1', [id]);
    // Erased meanwhile.
    if (!order || order.email === '') return;
    const usable = `WHERE v."order" = $1 AND v.state = 'issued' ORDER BY v.id LIMIT ${MOST_MAILS}`;
    for (const voucher of await findVouchers(db, usable, [id])) await sendOne(db, order, voucher);
  });
}

async function sendOne(db: Querier, order: OrderRow, voucher: VoucherRow): Promise<void> {
  const { token, code } = unseal(voucher.sealed, voucher);
  const png = pngOf(qrSquares(token)).toString('base64');
  await queueMail(
    db,
    {
      to: order.email,
      locale: order.locale,
      kind: 'voucher',
      data: {
        name: order.name,
        deal: voucher.title,
        merchant: voucher.merchantName,
        code: printedCode(code),
        qrCid: 'voucher-qr',
        place: await placeOf(db, voucher.merchant, order.locale, voucher.merchantName),
        validUntil: lastDayOf(voucher.expiresAt),
        voucherUrl: orderLink(order),
      },
      attachments: [{ filename: 'bon.png', contentType: 'image/png', content: png, cid: 'voucher-qr' }],
    },
    { key: `voucher:${voucher.id}` },
  );
}

/** A moment of the last day on which it is good: it ends with the midnight after. */
export const lastDayOf = (expiresAt: Date): string => new Date(expiresAt.getTime() - 1).toISOString();

/** Where a merchant is: the catalogue knows the city and the telephone. */
async function placeOf(
  db: Querier,
  merchant: string,
  locale: OrderRow['locale'],
  name: string,
): Promise<{ address: string; phone?: string }> {
  const { rows } = await db.query<{ city: string | null; phone: string | null }>(
    `SELECT c.name AS city, m.phone FROM merchants m
     LEFT JOIN merchants_city_lnk l ON l.merchant_id = m.id LEFT JOIN cities c ON c.id = l.city_id
     WHERE m.document_id = $1 ORDER BY m.locale = $2 DESC, m.locale = 'fr' DESC LIMIT 1`,
    [merchant, locale],
  );
  const { city, phone } = rows[0] ?? { city: null, phone: null };
  return { address: [name, city].filter(Boolean).join(', '), ...(phone ? { phone } : {}) };
}
