import { SITE, type Locale } from '@sys/config';
import { PAGE, QUIET, Sheet } from '@sys/platform/pdf';
import type { Receipt } from './layout.ts';

const MARGIN = 56;
const WIDTH = PAGE.width - 2 * MARGIN;
const BOTTOM = PAGE.height - MARGIN;
/** Where the columns of items begin, from the side at which lines begin, and how wide they are. */
const ITEMS = [
  { from: 0, width: WIDTH - 270 },
  { from: WIDTH - 260, width: 40 },
  { from: WIDTH - 215, width: 105 },
  { from: WIDTH - 105, width: 105 },
];
const TAXES = [0, 1, 2, 3].map((nth) => ({ from: nth === 0 ? 0 : (nth * WIDTH) / 4 + 8, width: WIDTH / 4 - 8 }));

/** A receipt on as many pages as it takes. */
export async function printReceipt(receipt: Receipt, { locale, at }: { locale: Locale; at: Date }): Promise<Buffer> {
  const title = `${receipt.title} ${receipt.facts[0]![1]}`;
  const sheet = await Sheet.open({ title, locale, at });
  const all = { x: MARGIN, width: WIDTH };
  sheet.text(SITE.name, { ...all, y: MARGIN }, { size: 17, bold: true });
  sheet.text(receipt.title, { ...all, y: MARGIN + 1 }, { size: 15, bold: true, align: 'end' });
  sheet.rule(MARGIN, MARGIN + 36, WIDTH);
  let y = MARGIN + 50;
  for (const [label, value] of receipt.facts) {
    sheet.text(label, { x: sheet.from(MARGIN, 120), y, width: 120 }, { size: 10.5, color: QUIET });
    y = sheet.text(
      value,
      { x: sheet.from(MARGIN + 125, WIDTH - 125), y, width: WIDTH - 125 },
      { size: 10.5, lines: 2 },
    );
  }

  const row = (cells: readonly string[], columns: typeof ITEMS, style: { bold?: boolean; quiet?: boolean }) => {
    const ends = cells.map((cell, nth) => {
      const { from, width } = columns[nth]!;
      const box = { x: sheet.from(MARGIN + from, width), y, width };
      return sheet.text(cell, box, {
        size: 10,
        align: nth === 0 ? 'start' : 'end',
        bold: style.bold,
        ...(style.quiet ? { color: QUIET } : {}),
        lines: nth === 0 ? 3 : 2,
      });
    });
    y = Math.max(...ends);
  };
  /** Begins another page when so much has no room left on this one. */
  const room = (height: number) => {
    if (y + height <= BOTTOM) return;
    sheet.newPage();
    y = MARGIN;
  };

  y += 16;
  row(receipt.head, ITEMS, { quiet: true });
  sheet.rule(MARGIN, y + 3, WIDTH);
  y += 10;
  for (const item of receipt.items) {
    room(64);
    row([item.title, item.quantity, item.unit, item.paid], ITEMS, {});
    row([[item.merchant, item.discount].filter(Boolean).join(' · ')], ITEMS, { quiet: true });
    y += 7;
  }
  room(40 + 20 * receipt.taxes.length);
  sheet.rule(MARGIN, y, WIDTH);
  y += 12;
  row(receipt.taxHead, TAXES, { quiet: true });
  for (const cells of receipt.taxes) row(cells, TAXES, {});
  room(110);
  y += 14;
  receipt.sums.forEach(([label, value], nth) => {
    const width = 240;
    const box = { x: sheet.from(MARGIN + WIDTH - width, width), y, width };
    const bold = nth === 2;
    sheet.text(label, box, { size: bold ? 12.5 : 10.5, bold });
    y = sheet.text(value, box, { size: bold ? 12.5 : 10.5, bold, align: 'end' }) + 2;
  });
  room(50);
  sheet.text(receipt.note, { ...all, y: y + 22 }, { size: 9, color: QUIET });
  return sheet.bytes();
}
