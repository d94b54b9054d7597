import type { Block, DealCard } from '../content.ts';
import { MONO, type Frame } from './frame.ts';
import { href, inline, markup, type Markup } from './markup.ts';
import { look } from './palette.ts';

type Of<Name extends Block['block']> = Extract<Block, { block: Name }>;

/** What was bought, as on a receipt. */
export function orderItems({ items, total }: Of<'items'>, frame: Frame): Markup {
  const row = 'padding:12px 0;border-bottom-width:1px;border-bottom-style:solid';
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${items.map(
    (
      item,
    ) => markup`<tr><td valign="top" align="${frame.start}" ${look({ text: 'ink', border: 'line' }, row)}><strong><bdi>${item.title}</bdi></strong><br><span ${look({ text: 'mute' }, `font-size:${frame.size - 2}px`)}>${inline(item.detail)}</span></td>
<td valign="top" align="${frame.end}" ${look({ text: 'ink', border: 'line' }, `${row};padding-${frame.start}:16px;white-space:nowrap`)}><bdi>${item.amount}</bdi></td></tr>`,
  )}
<tr><td align="${frame.start}" ${look({ text: 'ink' }, 'padding:14px 0 0;font-weight:700')}>${total.label}</td>
<td align="${frame.end}" ${look({ text: 'ink' }, `padding:14px 0 0;padding-${frame.start}:16px;font-size:20px;font-weight:700;white-space:nowrap`)}>${inline(total.value)}</td></tr>
</table>`;
}

/** A voucher, to be shown at the counter. The QR code keeps its white ground in the dark: scanners need it. */
export function ticket(block: Of<'ticket'>): Markup {
  const card = 'border-width:2px;border-style:dashed;border-radius:16px;padding:24px 16px';
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td align="center" ${look({ text: 'ink', ground: 'sunken', border: 'saffron' }, card)}>
<div style="font-size:19px;line-height:1.4;font-weight:700"><bdi>${block.deal}</bdi></div>
<div ${look({ text: 'soft' }, 'padding:2px 0 18px')}><bdi>${block.merchant}</bdi></div><table role="presentation" align="center" cellpadding="0" cellspacing="0" border="0" style="margin:0 auto">
<tr><td bgcolor="#ffffff" style="background-color:#ffffff;padding:12px;border-radius:12px;line-height:0"><img src="cid:${block.qrCid}" width="184" height="184" alt="${block.qrAlt}" style="display:block;border:0;width:184px;height:184px"></td></tr>
</table>
<div ${look({ text: 'mute' }, 'padding:18px 0 0;font-size:14px')}>${block.codeLabel}</div>
<div dir="ltr" style="font-family:${MONO};font-size:25px;line-height:1.4;font-weight:700;letter-spacing:2px">${block.code}</div>
<div ${look({ text: 'soft' }, 'padding:10px 0 0')}>${inline(block.validity)}</div></td></tr>
</table>`;
}

export function dealCards({ deals, see }: Of<'deals'>, frame: Frame): Markup {
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${deals.map((deal) => dealRow(deal, see, frame))}
</table>`;
}

function dealRow(deal: DealCard, see: string, frame: Frame): Markup {
  const row = 'padding:20px 0;border-top-width:1px;border-top-style:solid';
  const small = `font-size:${frame.size - 2}px`;
  const { imageUrl } = deal;
  return markup`<tr>${imageUrl !== undefined && dealPicture(deal.url, imageUrl, row, frame)}
<td valign="top" ${imageUrl === undefined && ALONE} align="${frame.start}" ${look({ text: 'ink', border: 'line' }, row)}><a href="${href(deal.url)}" target="_blank" ${look({ text: 'ink' }, 'font-size:18px;line-height:1.4;font-weight:700;text-decoration:none')}><bdi>${deal.title}</bdi></a>
<div ${look({ text: 'mute' }, small)}>${inline(deal.where)}</div>
<div style="padding:8px 0 2px"><span ${look({ text: 'ink' }, 'font-size:21px;font-weight:700')}><bdi>${deal.price}</bdi></span> &nbsp;<span ${look({ text: 'mute' }, `${small};white-space:nowrap`)}>${deal.original.label} <s>${inline(deal.original.value)}</s></span> &nbsp;<span style="${BADGE}" dir="ltr">${deal.discount}</span></div>
<div ${look({ text: 'soft' }, small)}>${inline(deal.until)}</div>
<div style="padding:8px 0 0"><a href="${href(deal.url)}" target="_blank" ${look({ text: 'majorelle' }, 'font-weight:600;text-decoration:underline')}>${see}</a></div></td></tr>`;
}

const ALONE = markup`colspan="2"`;
/** Ink on saffron in both themes. */
const BADGE =
  'display:inline-block;padding:1px 9px;border-radius:999px;background-color:#f6b73c;color:#1d1a17;font-size:14px;font-weight:700';

function dealPicture(url: string, imageUrl: string, row: string, frame: Frame): Markup {
  return markup`<td valign="top" width="1" ${look({ border: 'line' }, `${row};padding-${frame.end}:16px`)}><a href="${href(url)}" target="_blank"><img class="picture" src="${href(imageUrl)}" width="120" height="120" alt="" style="display:block;border:0;border-radius:12px;width:120px;height:120px;object-fit:cover"></a></td>`;
}
