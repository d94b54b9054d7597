import { readEnvironment } from '@sys/config';
import { orderKeyOf } from '../keys.ts';
import type { OrderRow } from './rows.ts';

/** The pages that mails and the payment lead back to, as storefront/i18n/routes.ts names them. */
export const PAGES = {
  order: { fr: '/commande', ar: '/ar/talab', en: '/en/order' },
  invitation: { fr: '/marchand/invitation', ar: '/ar/tajir/daawa', en: '/en/merchant/invitation' },
  shopReviews: { fr: '/marchand/avis', ar: '/ar/tajir/aaraa', en: '/en/merchant/reviews' },
  shopMoney: { fr: '/marchand/versements', ar: '/ar/tajir/moustahaqat', en: '/en/merchant/payouts' },
  shop: { fr: '/marchand/commandes', ar: '/ar/tajir/talabat', en: '/en/merchant/orders' },
} as const;

type Named = Pick<OrderRow, 'number' | 'locale'>;

/** The page of an order, for whoever is signed in, or has opened it in this browser. */
export const orderPage = ({ number, locale }: Named): string =>
  `${readEnvironment().SITE_URL}${PAGES.order[locale]}/${number}`;

/** The same with the key that opens it: for the mail box of who bought without an account, and for nobody else. */
export const orderLink = (order: Named & Pick<OrderRow, 'user'>): string =>
  order.user === null ? `${orderPage(order)}?cle=${orderKeyOf(order.number)}` : orderPage(order);

export const shopPage = (number: string): string => `${readEnvironment().SITE_URL}${PAGES.shop.fr}?n=${number}`;
