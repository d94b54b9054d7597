import { tableOf, type Table } from '@sys/platform/exports';
import { endToEnd, labelOf, nameOfFile, type BankBatch, type BankOrder } from '../../domain/payouts/bank-file.ts';

/** The transfers of a file as a table, for banks that take those: the same rows and the same sum. */
export const bankTable = (batch: BankBatch): Table =>
  tableOf<BankOrder>(
    { title: nameOfFile(batch), note: batch.period, total: 'Total' },
    [
      { title: 'Référence', share: 2, kind: 'text', cell: ({ payout }) => endToEnd(payout) },
      { title: 'Bénéficiaire', share: 4, kind: 'text', cell: ({ holder }) => holder },
      { title: 'RIB', share: 4, kind: 'text', cell: ({ rib }) => rib },
      { title: 'Montant', share: 2, kind: 'centimes', sum: true, cell: ({ amount }) => amount },
      { title: 'Devise', share: 1, kind: 'text', cell: () => 'MAD' },
      { title: 'Motif', share: 4, kind: 'text', cell: () => labelOf(batch) },
    ],
    batch.orders,
  );
