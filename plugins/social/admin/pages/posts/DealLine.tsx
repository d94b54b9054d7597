import { Box, Flex, Typography } from '@strapi/design-system';
import type { PostDeal } from '../../../contracts/manager/deals.ts';
import { NoThumb, Thumb } from '../../parts/Thumb.tsx';
import { instant } from '../../words/dates.ts';

const MONEY = new Intl.NumberFormat('fr-MA', { style: 'currency', currency: 'MAD' });

/** A deal in a line: its picture, what it is, whose, for how much and until when. */
export function DealLine({ deal: { title, merchant, city, price, endsAt, onSale, pictures } }: { deal: PostDeal }) {
  const facts = [MONEY.format(price / 100), merchant, city, endsAt && `jusqu’au ${instant(endsAt)}`];
  return (
    <Flex gap={3} alignItems="center">
      <Box width="5.6rem" shrink={0}>
        {pictures[0] ? <Thumb file={{ kind: 'image', url: pictures[0], alt: '' }} /> : <NoThumb />}
      </Box>
      <Box minWidth={0}>
        <Typography tag="p" fontWeight="semiBold" textColor="neutral800" dir="auto">
          {title}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600" dir="auto">
          {facts.filter(Boolean).join(' · ')}
        </Typography>
        {!onSale && (
          <Typography tag="p" variant="pi" textColor="warning700">
            Elle n’est pas en vente en ce moment.
          </Typography>
        )}
      </Box>
    </Flex>
  );
}
