import { setImmediate as othersTurn } from 'node:timers/promises';
import { SITE, type Locale } from '@sys/config';
import { formatDate, formatMoney } from '@sys/platform/services';
import { printedCode } from '@sys/platform/codes';
import { printedOrderNumber } from '../../domain/order/number.ts';
import type { VoucherState } from '../../domain/vouchers/redeem.ts';
import { PAGE, plain, QUIET, Sheet } from '@sys/platform/pdf';
import { qrSquares } from './qr.ts';
import { voucherTexts, type VoucherTexts } from './texts.ts';

export interface PrintedVoucher {
  title: string;
  merchant: string;
  token: string;
  code: string;
  state: VoucherState;
  value: number;
  due: boolean;
  expiresAt: Date;
  gift: { to: string; message: string } | null;
}

const MARGIN = 56;
const WIDTH = PAGE.width - 2 * MARGIN;
const QR = 170;
const PAD = 22;

/** Vouchers as they are printed, each on a page of its own. */
export async function printVouchers(
  vouchers: readonly PrintedVoucher[],
  { number, locale, at }: { number: string; locale: Locale; at: Date },
): Promise<Buffer> {
  const texts = voucherTexts[locale];
  const sheet = await Sheet.open({ title: `${texts.title} ${printedOrderNumber(number)}`, locale, at });
  for (const [index, voucher] of vouchers.entries()) {
    if (index > 0) sheet.newPage();
    const foot = [texts.order(printedOrderNumber(number)), texts.nth(index + 1, vouchers.length)].join(' · ');
    drawVoucher(sheet, voucher, texts, locale, foot);
    // A page takes milliseconds: two hundred at once would keep everybody else waiting.
    await othersTurn();
  }
  return sheet.bytes();
}

function drawVoucher(sheet: Sheet, voucher: PrintedVoucher, texts: VoucherTexts, locale: Locale, foot: string): void {
  const all = { x: MARGIN, width: WIDTH };
  sheet.text(SITE.name, { ...all, y: MARGIN }, { size: 17, bold: true });
  sheet.text(texts.title, { ...all, y: MARGIN + 3 }, { size: 12, color: QUIET, align: 'end' });
  sheet.rule(MARGIN, MARGIN + 36, WIDTH);
  let y = sheet.text(plain(voucher.title), { ...all, y: MARGIN + 54 }, { size: 22, bold: true, lines: 3 });
  y = sheet.text(texts.at(voucher.merchant), { ...all, y: y + 4 }, { size: 13, lines: 2 });
  if (voucher.gift) {
    y = sheet.text(texts.gift(voucher.gift.to), { ...all, y: y + 12 }, { size: 13, bold: true, lines: 2 });
    const message = plain(voucher.gift.message);
    if (message) y = sheet.text(message, { ...all, y }, { size: 11.5, lines: 9 });
  }
  y = drawTicket(sheet, voucher, texts, locale, y + 20);
  const state = texts.states[voucher.state];
  if (state) y = sheet.text(state, { ...all, y: y + 16 }, { size: 12, bold: true });
  y += 18;
  for (const sentence of texts.how) y = sheet.text(sentence, { ...all, y }, { size: 10.5, color: QUIET }) + 4;
  sheet.text(foot, { ...all, y: PAGE.height - MARGIN }, { size: 9.5, color: QUIET });
}

/** The frame with the QR code at one side, and what is typed or read beside it. */
function drawTicket(sheet: Sheet, voucher: PrintedVoucher, texts: VoucherTexts, locale: Locale, top: number): number {
  const height = QR + 2 * PAD;
  sheet.frame(MARGIN, top, WIDTH, height);
  sheet.squares(qrSquares(voucher.token), sheet.from(MARGIN + PAD, QR), top + PAD, QR);
  const width = WIDTH - QR - 3 * PAD;
  const beside = { x: sheet.from(MARGIN + QR + 2 * PAD, width), width };
  let y = top + PAD;
  const fact = (label: string, value: string, size: number, direction?: 'ltr') => {
    y = sheet.text(label, { ...beside, y }, { size: 10.5, color: QUIET, lines: 2 });
    y = sheet.text(value, { ...beside, y }, { size, bold: true, direction, lines: 1 }) + 9;
  };
  fact(texts.code, printedCode(voucher.code), 23, 'ltr');
  // The last day, not the midnight that ends it.
  const lastDay = new Date(voucher.expiresAt.getTime() - 1).toISOString();
  fact(texts.until, formatDate(lastDay, locale), 14);
  fact(voucher.due ? texts.due : texts.value, formatMoney(voucher.value, locale), 14);
  return top + height;
}
