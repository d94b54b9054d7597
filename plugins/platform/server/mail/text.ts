import type { Locale } from '@sys/config';
import type { Brand } from './brand.ts';
import { plain, type Block, type Line, type MailContent } from './content.ts';
import { common } from './texts/common.ts';

type Say = (content: Line) => string;

/**
 * The mail as plain text. Codes and addresses stand alone on their line and without isolates, so that
 * what is copied or clicked is exactly them.
 */
export function renderText(content: MailContent, locale: Locale, brand: Brand): string {
  const say: Say = (value) => plain(value, locale === 'ar');
  const title = say(content.title);
  const texts = common[locale];
  const foot = [
    '-- ',
    say(content.reason),
    `${texts.help} ${brand.supportEmail}`,
    brand.name,
    brand.siteUrl,
    ...(content.unsubscribeUrl === undefined ? [] : [`${texts.unsubscribe}${texts.colon}`, content.unsubscribeUrl]),
  ].join('\n');
  const blocks = content.blocks.map((block) => renderBlock(block, say, texts.colon));
  return [`${title}\n${'='.repeat(Math.min([...title].length, 60))}`, ...blocks, foot].join('\n\n') + '\n';
}

function renderBlock(block: Block, say: Say, colon: string): string {
  const value = (text: string) => say([{ value: text }]);
  switch (block.block) {
    case 'paragraph':
      return say(block.text);
    case 'button':
    case 'link':
      return `${block.label}${colon}\n${block.url}`;
    case 'facts':
      return block.rows.map((row) => `${row.label}${colon} ${say(row.value)}`).join('\n');
    case 'notice':
      return `* ${say(block.text)}`;
    case 'code':
      return `${block.label}${colon}\n${block.code}`;
    case 'figure':
      return `${block.label}${colon} ${value(block.amount)}`;
    case 'steps':
      return block.steps
        .map((step, index) => `${block.numbered ? `${index + 1}.` : '-'} ${say(step.title)}\n   ${say(step.text)}`)
        .join('\n');
    case 'quote':
      return `${value(block.author)}${colon}\n${block.text.replace(/^/gm, '> ')}`;
    case 'items':
      return [
        ...block.items.map((item) => `- ${value(item.title)}\n  ${say(item.detail)}\n  ${value(item.amount)}`),
        `${block.total.label}${colon} ${say(block.total.value)}`,
      ].join('\n');
    case 'ticket':
      return [value(block.deal), value(block.merchant), '', `${block.codeLabel}${colon}`, block.code, '', say(block.validity)].join('\n'); // prettier-ignore
    case 'deals':
      return block.deals
        .map((deal) =>
          [
            `- ${value(deal.title)}`,
            say(deal.where),
            `${value(deal.price)} (${deal.original.label} ${say(deal.original.value)}, ${value(deal.discount)})`,
            say(deal.until),
            `${block.see}${colon}`,
            deal.url,
          ].join('\n  '),
        )
        .join('\n\n');
  }
}
