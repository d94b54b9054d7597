import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Trash } from '@strapi/icons';
import type { IssueDeal } from '../../contracts/newsletter/issues.ts';
import { instantOf, LOCALE_NAMES, moneyOf } from './words.ts';

interface Props {
  deals: IssueDeal[];
  onChange: (deals: IssueDeal[]) => void;
}

/** Deals in their order: moved by a step, or taken out. */
export function DealOrder({ deals, onChange }: Props) {
  const move = (from: number, to: number) => {
    const next = [...deals];
    next.splice(to, 0, ...next.splice(from, 1));
    onChange(next);
  };
  return (
    <Box tag="ol">
      {deals.map((deal, index) => (
        <Flex
          key={deal.deal}
          tag="li"
          gap={3}
          paddingTop={3}
          paddingBottom={3}
          borderColor="neutral150"
          borderStyle="solid"
          borderWidth={index === 0 ? '0' : '1px 0 0 0'}
          justifyContent="space-between"
          wrap="wrap"
        >
          <Box style={{ flex: '1 1 24rem', minWidth: 0 }}>
            <Typography fontWeight="semiBold">{`${index + 1}. ${deal.title}`}</Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {factsOf(deal)}
            </Typography>
          </Box>
          <Flex gap={1}>
            <IconButton label={`Monter ${deal.title}`} disabled={index === 0} onClick={() => move(index, index - 1)}>
              <ArrowUp />
            </IconButton>
            <IconButton
              label={`Descendre ${deal.title}`}
              disabled={index === deals.length - 1}
              onClick={() => move(index, index + 1)}
            >
              <ArrowDown />
            </IconButton>
            <IconButton
              label={`Retirer ${deal.title}`}
              disabled={deals.length === 1}
              onClick={() => onChange(deals.filter((one) => one !== deal))}
            >
              <Trash />
            </IconButton>
          </Flex>
        </Flex>
      ))}
    </Box>
  );
}

function factsOf({ merchant, city, price, originalPrice, endsAt, locales, live }: IssueDeal): string {
  const missing = (['ar', 'en'] as const).filter((locale) => !locales.includes(locale));
  return [
    merchant,
    city ?? 'tout le Maroc',
    `${moneyOf(price)} au lieu de ${moneyOf(originalPrice)}`,
    live ? `jusqu’au ${instantOf(endsAt)}` : 'n’est plus en vente : ne sera pas montrée',
    missing.length > 0 && `pas en ${missing.map((locale) => LOCALE_NAMES[locale].toLowerCase()).join(' ni en ')}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
