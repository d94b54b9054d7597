import { Box, Flex, Typography } from '@strapi/design-system';
import { Rows } from '@sys/platform/panel';
import type { DeskOrder } from '../../contracts/index.ts';
import { DISPUTES, doerName, instant, METHODS, money, moveName, PAYMENTS, rate, VOUCHERS } from './words.ts';

const WRAP = { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' } as const;

/** What was bought, as the books have it: each sum without TVA, the TVA, and with it. */
export function Lines({ order }: { order: DeskOrder }) {
  const sums: [string, number][] = [
    ['Remise', -order.discount],
    ['Total HT', order.net],
    ...order.taxes.map(({ rate: of, tva }): [string, number] => [`TVA ${rate(of)}`, tva]),
    ['Total TTC', order.total],
    ['Remboursé', order.refunded],
  ];
  return (
    <>
      <Rows
        heads={['Ligne', 'Marchand', 'Prix TTC', 'Quantité', 'HT', 'TVA', 'TTC payé', 'Remboursé', 'Suivi']}
        empty="Aucune ligne."
        rows={order.lines.map((line) => ({
          key: line.id,
          cells: [
            line.title,
            line.merchant,
            money(line.unitPrice),
            String(line.quantity),
            money(line.net),
            `${money(line.tva)} (${rate(line.tax)})`,
            money(line.paid),
            line.refunded > 0 ? money(line.refunded) : '—',
            followUp(line),
          ],
        }))}
      />
      <Flex tag="dl" direction="column" alignItems="flex-end" gap={1} paddingTop={4}>
        {sums
          .filter(([name, sum]) => sum !== 0 || name === 'Total TTC')
          .map(([name, sum]) => (
            <Flex key={name} gap={4}>
              <Typography tag="dt" textColor="neutral600">
                {name}
              </Typography>
              <Typography tag="dd" fontWeight={name === 'Total TTC' ? 'bold' : 'regular'}>
                {money(sum)}
              </Typography>
            </Flex>
          ))}
      </Flex>
    </>
  );
}

function followUp({ shippedAt, deliveredAt, returned, redeemed }: DeskOrder['lines'][number]): string {
  const told = [
    deliveredAt ? `Livré le ${instant(deliveredAt)}` : shippedAt ? `Expédié le ${instant(shippedAt)}` : null,
    redeemed > 0 ? `${redeemed} utilisé${redeemed > 1 ? 's' : ''}` : null,
    returned > 0 ? `${returned} rendu${returned > 1 ? 's' : ''}` : null,
  ];
  return told.filter(Boolean).join(' · ') || '—';
}

export function Buyer({ order }: { order: DeskOrder }) {
  const { address } = order;
  const where = address && [address.line, address.district, `${address.postcode} ${address.city}`.trim(), address.note];
  const facts: [string, string][] = [
    ['Nom', order.name],
    ['Téléphone', order.phone],
    ['E-mail', order.email],
    ['Compte', order.account ? 'A un compte' : 'Sans compte'],
    ['Adresse', where ? where.filter(Boolean).join('\n') : '—'],
    ['Passée le', instant(order.placedAt)],
    ['Payée le', instant(order.paidAt)],
    ['Reçu', order.receipt === null ? '—' : String(order.receipt)],
  ];
  return <Facts facts={facts} />;
}

function Facts({ facts }: { facts: [string, string][] }) {
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {name}
          </Typography>
          <Typography tag="dd" style={WRAP} dir="auto">
            {value}
          </Typography>
        </div>
      ))}
    </Flex>
  );
}

export function History({ steps }: { steps: DeskOrder['history'] }) {
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {steps.map((step) => (
        <li key={`${step.at}-${step.move}`}>
          <Typography fontWeight="semiBold">{moveName(step)}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {` · ${doerName(step.doer, step.who)} · ${instant(step.at)}`}
          </Typography>
          {step.reason && (
            <Box paddingTop={1}>
              <Typography style={WRAP} dir="auto">
                {step.reason}
              </Typography>
            </Box>
          )}
        </li>
      ))}
    </Flex>
  );
}

/** What the provider told. Cash never passes there: of it the history says when it was taken. */
export function Payments({ order }: { order: DeskOrder }) {
  if (order.method !== 'card') return <Typography>{`${METHODS[order.method]} : rien ne passe par le prestataire.`}</Typography>; // prettier-ignore
  if (order.payments.length === 0) return <Typography textColor="neutral600">Aucune page de paiement.</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {order.payments.map((one) => (
        <Facts
          key={one.checkout}
          facts={[
            ['État', `${PAYMENTS[one.state]} · ${money(one.amount)}`],
            ['Page ouverte le', instant(one.openedAt)],
            ['Paiement', one.payment ?? '—'],
            ['Rendu par le prestataire', money(one.refunded)],
            ...one.disputes.map(({ id, state, openedAt }): [string, string] => [
              'Litige',
              `${DISPUTES[state]} · ouvert le ${instant(openedAt)} · ${id}`,
            ]),
          ]}
        />
      ))}
    </Flex>
  );
}

export function Vouchers({ vouchers }: { vouchers: DeskOrder['vouchers'] }) {
  return (
    <Rows
      heads={['Bon', 'Marchand', 'État', 'Valeur', 'Valable jusqu’au', 'Utilisé le']}
      empty="Aucun bon."
      rows={vouchers.map((one) => ({
        key: one.id,
        cells: [
          one.title,
          one.merchant,
          one.due ? `${VOUCHERS[one.state]}, à payer sur place` : VOUCHERS[one.state],
          money(one.value),
          instant(one.expiresAt),
          instant(one.redeemedAt),
        ],
      }))}
    />
  );
}
