import { bankText } from './bank-text.ts';

/** One transfer. */
export interface BankOrder {
  /** The number of the payout. */
  payout: string;
  holder: string;
  /** 24 digits. */
  rib: string;
  /** Centimes of MAD. */
  amount: number;
}

export interface BankBatch {
  /** The number of the file: no other is called so. */
  file: string;
  /** The month that is paid, `2026-11`. */
  period: string;
  madeAt: Date;
  /** The day in Morocco on which the bank is asked to do it. */
  day: string;
  debtor: { name: string; rib: string };
  orders: readonly BankOrder[];
}

/** Of names and addresses, and of what is written on a statement. */
export const BANK_NAME = 70;
const BANK_WORDS = 140;

/** What the bank sends back with each transfer. No underscore: banks do not take it. */
export const endToEnd = (payout: string): string => `pay-${payout}`;
export const labelOf = ({ period }: Pick<BankBatch, 'period'>): string =>
  bankText(`ShareYourSales commissions ${period}`, BANK_WORDS);
export const nameOfFile = ({ period, file }: Pick<BankBatch, 'period' | 'file'>): string => `SYS-${period}-${file}`;
export const totalOf = (orders: readonly Pick<BankOrder, 'amount'>[]): number =>
  orders.reduce((sum, { amount }) => sum + amount, 0);

/**
 * A file of transfers as ISO 20022 has them, pain.001.001.03: one batch, in dirhams. It hangs on the batch alone, so that
 * the same batch gives the same bytes (docs/payouts.md says what stands in each field).
 */
export function bankFile(batch: BankBatch): string {
  const { debtor, orders } = batch;
  const id = nameOfFile(batch);
  const sums = [tag('NbOfTxs', String(orders.length)), tag('CtrlSum', dirhams(totalOf(orders)))];
  const name = tag('Nm', bankText(debtor.name, BANK_NAME));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03">',
    '<CstmrCdtTrfInitn>',
    wrap('GrpHdr', tag('MsgId', id), tag('CreDtTm', batch.madeAt.toISOString().slice(0, 19)), ...sums, wrap('InitgPty', name)), // prettier-ignore
    '<PmtInf>',
    tag('PmtInfId', id),
    tag('PmtMtd', 'TRF'),
    tag('BtchBookg', 'true'),
    ...sums,
    tag('ReqdExctnDt', batch.day),
    wrap('Dbtr', name),
    wrap('DbtrAcct', account(debtor.rib), tag('Ccy', 'MAD')),
    wrap('DbtrAgt', agent(debtor.rib)),
    tag('ChrgBr', 'SLEV'),
    ...orders.map((order) =>
      wrap(
        'CdtTrfTxInf',
        wrap('PmtId', tag('InstrId', endToEnd(order.payout)), tag('EndToEndId', endToEnd(order.payout))),
        wrap('Amt', `<InstdAmt Ccy="MAD">${dirhams(order.amount)}</InstdAmt>`),
        wrap('CdtrAgt', agent(order.rib)),
        wrap('Cdtr', tag('Nm', bankText(order.holder, BANK_NAME))),
        wrap('CdtrAcct', account(order.rib)),
        wrap('RmtInf', tag('Ustrd', labelOf(batch))),
      ),
    ),
    '</PmtInf>',
    '</CstmrCdtTrfInitn>',
    '</Document>',
    '',
  ].join('\n');
}

/** A RIB is no IBAN, so it goes under `Othr`; its first three digits name the bank. */
const account = (rib: string): string => wrap('Id', wrap('Othr', tag('Id', digits(rib))));
const agent = (rib: string): string => wrap('FinInstnId', wrap('ClrSysMmbId', tag('MmbId', digits(rib).slice(0, 3))));

function digits(rib: string): string {
  if (!/^\d{24}$/.test(rib)) throw new TypeError('This is no RIB.');
  return rib;
}

/** `1250.50`, of whole centimes. */
function dirhams(centimes: number): string {
  if (!Number.isSafeInteger(centimes) || centimes <= 0) throw new TypeError('This is no amount of a transfer.');
  return `${Math.floor(centimes / 100)}.${String(centimes % 100).padStart(2, '0')}`;
}

/** Of what is only ever of the set of banks, which has nothing in it that XML reads otherwise. */
const tag = (name: string, text: string): string => `<${name}>${text}</${name}>`;
const wrap = (name: string, ...parts: string[]): string => `<${name}>${parts.join('')}</${name}>`;
