import { SITE, type Locale } from '@sys/config';
import { colour, PAGE, plain, QUIET, Sheet } from '@sys/platform/pdf';
import { formatDate, formatMoney, formatShare } from '@sys/platform/services';
import { qrSquares } from './qr.ts';
import { posterTexts } from './texts.ts';

/** What a poster says. Amounts are centimes, `rate` basis points. */
export interface Poster {
  title: string;
  merchant: string;
  price: number;
  originalPrice: number;
  endsAt: string;
  /** What the code leads to, with its sub-ids; and the address as people type it. */
  address: string;
  typed: string;
  coupon: { code: string; rate: number } | null;
}

const MARGIN = 48;
const WIDTH = PAGE.width - 2 * MARGIN;
const BAND = 76;
/** The picture of the deal, in points. */
export const PHOTOGRAPH = { width: WIDTH, height: 214 };
const QR = 178;
const PAD = 20;

/** The blue of the house, as tokens.css has it, and its white. */
const MAJORELLE = colour('#3f36c4');
const WHITE = colour('#ffffff');
const TINT = colour('#edecfb');

/** One page of A4 to hang up: the deal, what it costs, and the code that leads there. */
export async function printPoster(
  poster: Poster,
  { photograph, locale, at }: { photograph: Buffer | null; locale: Locale; at: Date },
): Promise<Buffer> {
  const texts = posterTexts[locale];
  const money = (centimes: number) => formatMoney(centimes, locale);
  const title = plain(poster.title);
  const sheet = await Sheet.open({ title: `${texts.title} – ${title}`, locale, at });
  const all = { x: MARGIN, width: WIDTH };
  sheet.plane(0, 0, PAGE.width, BAND, MAJORELLE);
  sheet.text(SITE.name, { ...all, y: 25 }, { size: 22, bold: true, color: WHITE });
  let y = BAND + 28;
  if (photograph) {
    await sheet.photograph(photograph, MARGIN, y, PHOTOGRAPH.width, PHOTOGRAPH.height);
    y += PHOTOGRAPH.height + 22;
  } else y += 84;
  // Without a picture the words have its room.
  const size = photograph ? { title: 25, merchant: 14, price: 38 } : { title: 40, merchant: 18, price: 60 };
  y = sheet.text(title, { ...all, y }, { size: size.title, bold: true, lines: photograph ? 2 : 4 });
  y = sheet.text(texts.at(plain(poster.merchant)), { ...all, y: y + 2 }, { size: size.merchant, color: QUIET, lines: 1 }); // prettier-ignore
  y = sheet.text(money(poster.price), { ...all, y: y + 10 }, { size: size.price, bold: true, color: MAJORELLE, lines: 1 }); // prettier-ignore
  if (poster.originalPrice > poster.price)
    sheet.text(texts.insteadOf(money(poster.originalPrice)), { ...all, y: y - 4 }, { size: size.merchant, color: QUIET, lines: 1 }); // prettier-ignore

  const top = PAGE.height - MARGIN - 44 - QR - 2 * PAD;
  sheet.plane(MARGIN, top, WIDTH, QR + 2 * PAD, TINT);
  const qrAt = sheet.from(MARGIN + PAD, QR);
  // The white that scanners ask for around it.
  sheet.plane(qrAt, top + PAD, QR, QR, WHITE);
  const quiet = QR * 0.09;
  sheet.squares(qrSquares(poster.address), qrAt + quiet, top + PAD + quiet, QR - 2 * quiet);
  const width = WIDTH - QR - 3 * PAD;
  const beside = { x: sheet.from(MARGIN + QR + 2 * PAD, width), width };
  let line = sheet.text(texts.scan, { ...beside, y: top + PAD + (poster.coupon ? 0 : 34) }, { size: 21, bold: true, lines: 2 }); // prettier-ignore
  line = sheet.text(texts.or, { ...beside, y: line + 6 }, { size: 11.5, color: QUIET, lines: 1 });
  line = sheet.text(poster.typed, { ...beside, y: line }, { size: fitting(poster.typed), bold: true, direction: 'ltr', lines: 2 }); // prettier-ignore
  if (poster.coupon) {
    const { code, rate } = poster.coupon;
    line = sheet.text(texts.coupon(formatShare(rate, locale)), { ...beside, y: line + 10 }, { size: 11.5, color: QUIET, lines: 2 }); // prettier-ignore
    sheet.text(code, { ...beside, y: line }, { size: 22, bold: true, color: MAJORELLE, direction: 'ltr', lines: 1 });
  }
  y = sheet.text(texts.until(formatDate(poster.endsAt, locale)), { ...all, y: PAGE.height - MARGIN - 28 }, { size: 9.5, color: QUIET, lines: 1 }); // prettier-ignore
  sheet.text(texts.partner, { ...all, y }, { size: 9.5, color: QUIET, lines: 1 });
  return sheet.bytes();
}

/** A long address is written smaller, so that it stays on one line. */
const fitting = (typed: string): number => (typed.length <= 26 ? 15 : typed.length <= 38 ? 12 : 10);
