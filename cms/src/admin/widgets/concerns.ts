import { ENDING_DAYS, LOW_STOCK } from '../../editors/thresholds.ts';

export interface Concern {
  key: string;
  one: string;
  many: string;
  tone: 'primary' | 'secondary' | 'danger';
  /** The filtered list behind the count. */
  href: string;
}

const DAY = 86_400_000;

type Filter = readonly [field: string, operator: string, value: string | number];

function list(uid: string, filters: readonly Filter[], options: { sort?: string; locale?: string } = {}): string {
  const query = new URLSearchParams({ page: '1', pageSize: '20' });
  if (options.sort) query.set('sort', options.sort);
  if (options.locale) query.set('plugins[i18n][locale]', options.locale);
  filters.forEach(([field, operator, value], index) =>
    query.set(`filters[$and][${index}][${field}][${operator}]`, String(value)),
  );
  return `/content-manager/collection-types/${uid}?${query}`;
}

/** What the server may count, in the order of urgency; it leaves out what the person may not see. */
export function concernsAt(now: Date): Concern[] {
  const iso = now.toISOString();
  const soon = new Date(now.getTime() + ENDING_DAYS * DAY).toISOString();
  const onSale: readonly Filter[] = [
    ['state', '$eq', 'live'],
    ['startsAt', '$lte', iso],
    ['endsAt', '$gt', iso],
  ];
  return [
    {
      key: 'reviewsPending',
      one: 'avis à modérer',
      many: 'avis à modérer',
      tone: 'secondary',
      href: list('api::review.review', [['state', '$eq', 'pending']], { sort: 'postedAt:ASC' }),
    },
    {
      key: 'reviewsReported',
      one: 'avis signalé par un marchand',
      many: 'avis signalés par un marchand',
      tone: 'secondary',
      href: list('api::review.review', [['report', '$ne', '']], { sort: 'postedAt:ASC' }),
    },
    {
      key: 'messagesNew',
      one: 'nouveau message',
      many: 'nouveaux messages',
      tone: 'secondary',
      href: '/plugins/audience/messages?state=new',
    },
    {
      key: 'dealsInReview',
      one: 'offre à relire',
      many: 'offres à relire',
      tone: 'secondary',
      href: list('api::deal.deal', [['state', '$eq', 'review']], { sort: 'startsAt:ASC' }),
    },
    {
      key: 'dealsEnding',
      one: `offre se termine dans ${ENDING_DAYS} jours`,
      many: `offres se terminent dans ${ENDING_DAYS} jours`,
      tone: 'danger',
      href: list('api::deal.deal', [...onSale, ['endsAt', '$lte', soon]], { sort: 'endsAt:ASC' }),
    },
    {
      key: 'lowStock',
      one: `offre en ligne avec ${LOW_STOCK} pièces ou moins`,
      many: `offres en ligne avec ${LOW_STOCK} pièces ou moins`,
      tone: 'danger',
      href: list('api::deal.deal', [...onSale, ['stock', '$lte', LOW_STOCK]], { sort: 'stock:ASC' }),
    },
    {
      key: 'productDrafts',
      one: 'produit en brouillon',
      many: 'produits en brouillon',
      tone: 'primary',
      href: list('api::product.product', [['__status', '$eq', 'draft']], { sort: 'updatedAt:DESC', locale: 'fr' }),
    },
    {
      key: 'productsChanged',
      one: 'produit modifié, pas encore publié',
      many: 'produits modifiés, pas encore publiés',
      tone: 'primary',
      href: list('api::product.product', [['__status', '$eq', 'published-modified']], {
        sort: 'updatedAt:DESC',
        locale: 'fr',
      }),
    },
    {
      key: 'articlesUnpublished',
      one: 'article programmé n’a pas pu être publié',
      many: 'articles programmés n’ont pas pu être publiés',
      tone: 'danger',
      href: list('api::article.article', [['__status', '$eq', 'draft']], { sort: 'updatedAt:DESC' }),
    },
    {
      key: 'articleDrafts',
      one: 'article en brouillon',
      many: 'articles en brouillon',
      tone: 'primary',
      href: list('api::article.article', [['__status', '$eq', 'draft']], { sort: 'updatedAt:DESC', locale: 'fr' }),
    },
  ];
}
