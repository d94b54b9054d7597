import type { Block, Fact } from '../content.ts';
import { dealCards, orderItems, ticket } from './cards.ts';
import { MONO, type Frame } from './frame.ts';
import { href, inline, markup, type Markup } from './markup.ts';
import { look, TONES } from './palette.ts';

type Of<Name extends Block['block']> = Extract<Block, { block: Name }>;

/** A block as the content of one table cell, which is as wide as the mail. */
export function renderBlock(block: Block, frame: Frame): Markup {
  switch (block.block) {
    case 'paragraph':
      return block.quiet
        ? markup`<p ${look({ text: 'mute' }, `margin:0;font-size:${frame.size - 2}px`)}>${inline(block.text)}</p>`
        : markup`<p style="margin:0">${inline(block.text)}</p>`;
    case 'button':
      return button(block, frame);
    case 'link':
      return markup`<p style="margin:0">${textLink(block.url, block.label)}</p>`;
    case 'facts':
      return facts(block.rows, frame);
    case 'notice':
      return notice(block, frame);
    case 'code':
      return code(block);
    case 'figure':
      return figure(block);
    case 'steps':
      return steps(block, frame);
    case 'quote':
      return quote(block, frame);
    case 'items':
      return orderItems(block, frame);
    case 'ticket':
      return ticket(block);
    case 'deals':
      return dealCards(block, frame);
  }
}

export function textLink(url: string, label: string): Markup {
  return markup`<a href="${href(url)}" target="_blank" ${look({ text: 'majorelle' }, 'text-decoration:underline')}>${label}</a>`;
}

/** Outlook knows no padding on links: there the cell gives the height (`mso-padding-alt`). */
function button({ label, url, fallback }: Of<'button'>, frame: Frame): Markup {
  const cell = 'border-radius:12px;mso-padding-alt:14px 28px';
  const text =
    'display:block;padding:14px 28px;border-radius:12px;color:#ffffff;font-weight:600;text-decoration:none;text-align:center';
  const copy =
    fallback !== undefined &&
    markup`<p ${look({ text: 'mute' }, `margin:16px 0 0;font-size:${frame.size - 3}px`)}>${fallback}<br><a href="${href(url)}" target="_blank" dir="ltr" ${look({ text: 'mute' }, 'word-break:break-all')}>${url}</a></p>`;
  return markup`<table role="presentation" class="wide" cellpadding="0" cellspacing="0" border="0">
<tr><td bgcolor="#3f36c4" align="center" ${look({ ground: 'fill' }, cell)}><a href="${href(url)}" target="_blank" style="${text}"><span style="color:#ffffff">${label}</span></a></td></tr>
</table>${copy}`;
}

export function facts(rows: Fact[], frame: Frame): Markup {
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${rows.map((row, index) => factRow(row, index === 0, frame))}
</table>`;
}

function factRow({ label, value }: Fact, first: boolean, frame: Frame): Markup {
  const cell = `${first ? '' : 'border-top-width:1px;border-top-style:solid;'}padding:9px 0`;
  return markup`<tr><td valign="top" align="${frame.start}" width="38%" ${look({ text: 'mute', border: 'line' }, `${cell};font-size:${frame.size - 2}px`)}>${label}</td>
<td valign="top" align="${frame.end}" ${look({ text: 'ink', border: 'line' }, `${cell};padding-${frame.start}:16px;font-weight:600;overflow-wrap:anywhere`)}>${inline(value)}</td></tr>`;
}

function notice({ tone, text }: Of<'notice'>, frame: Frame): Markup {
  const { text: voice, ground } = TONES[tone];
  const bar = `padding:14px 18px;border-${frame.start}-width:4px;border-${frame.start}-style:solid;border-radius:8px`;
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td ${look({ text: 'ink', ground, border: voice }, bar)}>${inline(text)}</td></tr>
</table>`;
}

function code(block: Of<'code'>): Markup {
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td align="center" ${look({ text: 'ink', ground: 'sunken', border: 'line' }, 'padding:20px 12px;border-width:1px;border-style:solid;border-radius:12px')}>
<div ${look({ text: 'mute' }, 'font-size:14px')}>${block.label}</div>
<div dir="ltr" style="font-family:${MONO};font-size:34px;line-height:1.4;font-weight:700;letter-spacing:6px;padding-left:6px">${block.code}</div></td></tr>
</table>`;
}

function figure(block: Of<'figure'>): Markup {
  const { text, ground } = TONES[block.tone];
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td align="center" ${look({ ground }, 'padding:22px 16px;border-radius:12px')}>
<div ${look({ text: 'soft' }, 'font-size:14px')}>${block.label}</div>
<div ${look({ text }, 'font-size:32px;line-height:1.4;font-weight:700')}><bdi>${block.amount}</bdi></div></td></tr>
</table>`;
}

function steps(block: Of<'steps'>, frame: Frame): Markup {
  const badge = 'width:28px;height:28px;border-radius:14px;font-size:14px;line-height:28px;font-weight:700';
  const row = (step: (typeof block.steps)[number], index: number) =>
    markup`<tr><td valign="top" width="28" style="padding:0 0 14px"><table role="presentation" cellpadding="0" cellspacing="0" border="0">
<tr><td align="center" ${look({ text: 'majorelle', ground: 'tint' }, badge)}>${block.numbered ? index + 1 : '•'}</td></tr>
</table></td>
<td valign="top" align="${frame.start}" style="padding:2px 0 14px;padding-${frame.start}:14px"><strong>${inline(step.title)}</strong><br><span ${look({ text: 'soft' })}>${inline(step.text)}</span></td></tr>`;
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${block.steps.map(row)}
</table>`;
}

function quote({ author, text }: Of<'quote'>, frame: Frame): Markup {
  const lines = text.split('\n').map((words, index) => markup`${index > 0 && markup`<br>`}${words}`);
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td align="${frame.start}" ${look({ text: 'ink', ground: 'sunken' }, 'padding:16px 18px;border-radius:12px;overflow-wrap:anywhere')}>
<div ${look({ text: 'mute' }, `font-size:${frame.size - 2}px;padding-bottom:4px`)}><bdi>${author}</bdi></div>
<div dir="auto">${lines}</div></td></tr>
</table>`;
}
