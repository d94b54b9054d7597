/**
 * What the books say of a shop, one row a posting. `$1` is the merchant’s document, `$2` and `$3` its two accounts: what
 * it has earned is a credit of the one, what it has in cash a debit of the other. What its lines came to is read off
 * the order that the key of the posting names; the rest of what it earned is a discount that we bear.
 */
export const ENTRIES = `
SELECT one.id, one.kind, one.at, one."order", one.price, one.earned - one.price AS coupon, one.cash, one.earned - one.cash AS amount
FROM (
  SELECT p.id, p.at, known.kind, known."order", own.earned, own.cash, coalesce(
    CASE known.kind
      WHEN 'refund' THEN -(SELECT sum(part.amount) FROM orders_refund_parts part JOIN orders_lines l ON l.id = part.line
        WHERE part.refund = known.id AND l.merchant = $1)
      WHEN 'other' THEN own.earned
      WHEN 'commission' THEN own.earned
      WHEN 'settlement' THEN own.earned
      ELSE (SELECT sum(l.paid) FROM orders_lines l WHERE l."order" = known."order" AND l.merchant = $1)
    END, 0) AS price
  FROM (
    SELECT e.posting, coalesce(-sum(e.amount) FILTER (WHERE e.account = $2), 0) AS earned,
      coalesce(sum(e.amount) FILTER (WHERE e.account = $3), 0) AS cash
    FROM platform_ledger_entries e WHERE e.account IN ($2, $3) GROUP BY e.posting) own
  JOIN platform_ledger_postings p ON p.id = own.posting
  CROSS JOIN LATERAL (
    SELECT CASE WHEN p.key ~ '^(order:\\d{1,18}:paid|refund:\\d{1,18})$' THEN split_part(p.key, ':', 2)::bigint END AS id) named
  LEFT JOIN orders_refunds r ON p.kind = 'refund' AND r.id = named.id
  CROSS JOIN LATERAL (
    SELECT named.id, CASE WHEN p.kind = 'refund' THEN r."order" WHEN p.kind IN ('card-payment', 'cash-payment') THEN named.id END AS "order",
      CASE p.kind WHEN 'card-payment' THEN 'card-sale' WHEN 'cash-payment' THEN 'cash-sale' WHEN 'refund' THEN 'refund'
        WHEN 'settlement' THEN 'settlement' ELSE CASE WHEN p.kind LIKE 'commission-%' THEN 'commission' ELSE 'other' END END AS kind) known
) one`;

export const accountsOf = (merchant: string): [merchant: string, owed: string, cash: string] => [
  merchant,
  `merchant:${merchant}`,
  `cash:${merchant}`,
];
