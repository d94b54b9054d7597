import type { UID } from '@strapi/strapi';

export type ContentAction = 'create' | 'read' | 'update' | 'delete' | 'publish';

export interface Grant {
  types: readonly UID.ContentType[];
  actions: readonly ContentAction[];
  /** Only these fields may be written; without it, all of them. */
  writable?: readonly string[];
}

export interface RoleDefinition {
  code: string;
  name: string;
  description: string;
  grants: readonly Grant[];
  uploads: boolean;
  /** Rights of the plugins, by their full names. */
  actions?: readonly string[];
}

const ALL = ['create', 'read', 'update', 'delete', 'publish'] as const;

/** Who looks at identities knows whose account it is. */
const RECOVERIES = ['plugin::identity.recovery.read', 'plugin::identity.recovery.decide'] as const;

/** The official posts: who sees them, and who gives the second yes to what others have written. */
const OFFICIAL_POSTS = ['plugin::social.posts.read', 'plugin::social.posts.approve'] as const;

/** Each role sees its own part, and reads what its part links to (a link to a hidden type has no name). */
export const ROLES: readonly RoleDefinition[] = [
  {
    code: 'sys-editor',
    name: 'Éditeur du catalogue',
    description: 'Produits, offres, catégories, villes, marchands, articles, aide et pages du site.',
    uploads: true,
    grants: [
      {
        types: [
          'api::product.product',
          'api::deal.deal',
          'api::category.category',
          'api::city.city',
          'api::merchant.merchant',
          'api::article.article',
          'api::author.author',
          'api::tag.tag',
          'api::faq.faq',
          'api::legal-page.legal-page',
          'api::home.home',
          'api::redirect.redirect',
          'api::article-category.article-category',
          'api::story.story',
        ],
        actions: ALL,
      },
    ],
    actions: OFFICIAL_POSTS,
  },
  {
    code: 'sys-marketer',
    name: 'Marketing',
    description: 'Blog, témoignages, page d’accueil, réglages du site, mise en avant des offres et codes promo.',
    uploads: true,
    grants: [
      {
        types: [
          'api::article.article',
          'api::author.author',
          'api::tag.tag',
          'api::testimonial.testimonial',
          'api::home.home',
          'api::site-setting.site-setting',
          'api::redirect.redirect',
          'api::article-category.article-category',
          'api::story.story',
        ],
        actions: ALL,
      },
      { types: ['api::deal.deal'], actions: ['read', 'update'], writable: ['featured', 'dealOfDay'] },
      { types: ['api::product.product', 'api::city.city'], actions: ['read'] },
    ],
    actions: [
      'plugin::orders.coupons.read',
      'plugin::orders.coupons.manage',
      ...OFFICIAL_POSTS,
      'plugin::social.posts.write',
      'plugin::social.accounts.manage',
      'plugin::audience.newsletter.read',
      'plugin::audience.newsletter.send',
      'plugin::audience.measure.read',
    ],
  },
  {
    code: 'sys-moderator',
    name: 'Modération',
    description: 'Avis des acheteurs et messages de contact.',
    uploads: false,
    grants: [
      {
        types: ['api::review.review'],
        actions: ['read', 'update'],
        writable: ['state', 'rejection', 'reply', 'report'],
      },
      { types: ['api::product.product'], actions: ['read'] },
    ],
    actions: ['plugin::audience.messages.read', 'plugin::audience.messages.answer'],
  },
  {
    code: 'sys-kyc-reviewer',
    name: 'Vérification des identités',
    description: 'Examine les dossiers de vérification et les pièces, et les demandes de second facteur perdu.',
    uploads: false,
    grants: [],
    actions: ['plugin::kyc.review', ...RECOVERIES],
  },
  {
    code: 'sys-kyc-approver',
    name: 'Approbation des identités',
    description: 'Donne la seconde approbation des dossiers à risque ; examine aussi les autres.',
    uploads: false,
    grants: [],
    actions: ['plugin::kyc.review', 'plugin::kyc.approve', ...RECOVERIES],
  },
  {
    code: 'sys-kyc-auditor',
    name: 'Contrôle des identités',
    description: 'Lit les dossiers et leur historique, sans rien décider.',
    uploads: false,
    grants: [],
    actions: ['plugin::kyc.audit', 'plugin::identity.recovery.read'],
  },
  {
    code: 'sys-finance',
    name: 'Finances',
    description:
      'Suit commandes, litiges, abonnements et commissions, rembourse et verse ; deux personnes décident de ce qui compte.',
    uploads: false,
    grants: [],
    actions: [
      'plugin::orders.read',
      'plugin::orders.manage',
      'plugin::orders.refunds.read',
      'plugin::orders.refunds.decide',
      'plugin::orders.coupons.read',
      'plugin::orders.settlements.read',
      'plugin::orders.settlements.manage',
      'plugin::billing.read',
      'plugin::billing.manage',
      'plugin::affiliate.read',
      'plugin::affiliate.fraud.decide',
      'plugin::affiliate.payouts.read',
      'plugin::affiliate.payouts.manage',
    ],
  },
];

export const UPLOAD_ACTIONS = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
] as const;
