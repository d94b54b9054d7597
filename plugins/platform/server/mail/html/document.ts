import { LOCALE_FACTS, type Locale } from '@sys/config';
import type { Brand } from '../brand.ts';
import type { MailContent } from '../content.ts';
import { common } from '../texts/common.ts';
import { renderBlock, textLink } from './blocks.ts';
import { frameOf, type Frame } from './frame.ts';
import { href, inline, markup, Markup } from './markup.ts';
import { DARK_RULES, look } from './palette.ts';

const BASE_RULES =
  ':root{color-scheme:light dark;supported-color-schemes:light dark}body{margin:0;padding:0;-webkit-text-size-adjust:100%;text-size-adjust:100%}table{border-collapse:separate}';

/** Kept apart from the dark rules: Gmail drops a whole style sheet for one selector it does not know. */
const NARROW_RULES =
  '@media (max-width:480px){.gutter{padding-left:20px!important;padding-right:20px!important}.wide{width:100%!important}.picture{width:84px!important;height:84px!important}}';

/** Fills the rest of the preview in the list of mails, which would go on with the first words of the mail. */
const FILLER = new Markup('&#847;&zwnj;&nbsp;'.repeat(90));

/** The whole mail: one column of at most 600 px, in tables, because Outlook draws with Word. */
export function renderHtml(content: MailContent, locale: Locale, brand: Brand): string {
  const frame = frameOf(locale);
  const { tag, dir } = LOCALE_FACTS[locale];
  const text = `font-family:${frame.font};font-size:${frame.size}px;line-height:${frame.leading}`;
  return markup`<!doctype html><html lang="${tag}" dir="${dir}" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<meta name="x-apple-disable-message-reformatting">
<title>${content.subject}</title>
<!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>
<style>*{font-family:'Segoe UI',Arial,sans-serif!important}</style><![endif]-->
<style>${new Markup(BASE_RULES)}</style>
<style>${new Markup(NARROW_RULES)}</style>
<style>${new Markup(DARK_RULES)}</style>
</head>
<body ${look({ text: 'ink', ground: 'paper' }, 'margin:0;padding:0')}>
<div style="display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px;mso-hide:all">${inline(content.preheader)} ${FILLER}</div><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" dir="${dir}" bgcolor="#f3eee5" ${look({ ground: 'paper' })}>
<tr><td align="center" style="padding:24px 10px"><!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]--><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" dir="${dir}" style="max-width:600px;margin:0 auto;${text}">
<tr><td class="gutter" align="${frame.start}" style="padding:4px 36px 18px">${wordmark(brand)}</td></tr>${card(content, frame)}
<tr><td align="${frame.start}" ${look({ text: 'mute' }, `padding:22px 36px 8px;font-size:${frame.size - 3}px`, 'gutter')}>${foot(content, locale, brand)}</td></tr>
</table><!--[if mso]></td></tr>
</table><![endif]--></td></tr>
</table>${content.openUrl !== undefined && markup`<img src="${href(content.openUrl)}" width="1" height="1" alt="" style="display:block;width:1px;height:1px;border:0">`}
</body>
</html>
`.text;
}

/** The name as the shop writes it: its middle words in the colour of the house. */
function wordmark(brand: Brand): Markup {
  const parts = brand.name.split(/(?=[A-Z])/);
  const middle = (index: number) => index > 0 && index < parts.length - 1;
  const words = parts.map((part, index) =>
    middle(index) ? markup`<span ${look({ text: 'majorelle' })}>${part}</span>` : markup`${part}`,
  );
  return markup`<a href="${href(brand.siteUrl)}" target="_blank" dir="ltr" ${look({ text: 'ink' }, 'font-size:22px;font-weight:700;letter-spacing:-0.4px;text-decoration:none')}>${words}</a>`;
}

function card(content: MailContent, frame: Frame): Markup {
  const edge = 'border-width:1px;border-style:solid;border-radius:16px';
  return markup`<tr><td ${look({ text: 'ink', ground: 'surface', border: 'line' }, edge)}><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td align="${frame.start}" class="gutter" style="padding:32px 36px 18px"><table role="presentation" cellpadding="0" cellspacing="0" border="0">
<tr><td width="28" height="4" bgcolor="#3f36c4" ${look({ ground: 'fill' }, 'font-size:0;line-height:4px')}>&nbsp;</td>
<td width="10" height="4" bgcolor="#f6b73c" ${look({ ground: 'saffron' }, 'font-size:0;line-height:4px')}>&nbsp;</td></tr>
</table>
<h1 ${look({ text: 'ink' }, `margin:14px 0 0;font-size:26px;line-height:${frame.leading - 0.25};font-weight:700`)}>${inline(content.title)}</h1></td></tr>${content.blocks.map((block) => markup`<tr><td align="${frame.start}" class="gutter" style="padding:0 36px 20px">${renderBlock(block, frame)}</td></tr>`)}
<tr><td height="14" style="font-size:0;line-height:14px">&nbsp;</td></tr>
</table></td></tr>`;
}

function foot(content: MailContent, locale: Locale, brand: Brand): Markup {
  const texts = common[locale];
  const help = markup`${texts.help} <bdi>${textLink(`mailto:${brand.supportEmail}`, brand.supportEmail)}</bdi>`;
  const unsubscribe =
    content.unsubscribeUrl !== undefined && markup` · ${textLink(content.unsubscribeUrl, texts.unsubscribe)}`;
  return markup`<p style="margin:0 0 10px">${inline(content.reason)}</p>
<p style="margin:0 0 10px">${help}</p>
<p style="margin:0">${brand.name} · <bdi>${textLink(brand.siteUrl, hostOf(brand.siteUrl))}</bdi>${unsubscribe}</p>`;
}

const hostOf = (url: string) => new URL(url).host;
