/**
 * Secrets and accounts of the demo. They are public by nature: production refuses to start with
 * any of these secrets, or on a database that the demo seed has filled.
 */
export const DEMO_SECRETS = {
  APP_KEYS: 'demo-only-app-keys-not-for-production-0001',
  ADMIN_JWT_SECRET: 'demo-only-admin-jwt-not-for-production-0002',
  API_TOKEN_SALT: 'demo-only-api-token-salt-not-for-production-0003',
  TRANSFER_TOKEN_SALT: 'demo-only-transfer-salt-not-for-production-0004',
  ENCRYPTION_KEY: 'demo-only-encryption-key-not-for-production-0005',
  CASES_KEY: 'demo-only-cases-key-not-for-production-0011',
  JWT_SECRET: 'demo-only-jwt-secret-not-for-production-0006',
  PREVIEW_SECRET: 'demo-only-preview-secret-not-for-production-0007',
  PURGE_SECRET: 'demo-only-purge-secret-not-for-production-0008',
  STOREFRONT_SECRET: 'demo-only-storefront-secret-not-for-production-0009',
  TWO_FACTOR_KEY: 'demo-only-two-factor-key-not-for-production-0010',
  DOCUMENTS_KEY: 'demo-only-documents-key-not-for-production-0012',
  ORDERS_KEY: 'demo-only-orders-key-not-for-production-0013',
  VOUCHERS_KEY: 'demo-only-vouchers-key-not-for-production-0013',
  CLICKS_KEY: 'demo-only-clicks-key-not-for-production-0014',
  SOCIAL_KEY: 'demo-only-social-key-not-for-production-0015',
  CONTACT_KEY: 'demo-only-contact-key-not-for-production-0016',
  LETTERS_KEY: 'demo-only-letters-key-not-for-production-0017',
} as const;

/** The demo's identity before push services, as public as its secrets. */
export const DEMO_VAPID = {
  VAPID_PUBLIC_KEY: 'BAxex3NRZrg5gpIGzzqBmhRXcd3kremDf3ATbUK3V9BL7iXc903VxI71huEx1KbuazZA5mQPW5gj4ZY7QF5tV1M',
  VAPID_PRIVATE_KEY: '9MPBOyDQts-rSNAYeMpew-D10Dc0lf5rkNVQnyyiwQE',
  VAPID_SUBJECT: 'mailto:demo@demo.shareyoursales.ma',
} as const;

/** From whose account the demo pays influencers, on paper: nobody's. */
export const DEMO_DEBTOR = {
  PAYOUT_DEBTOR_NAME: 'ShareYourSales Démonstration SARL',
  PAYOUT_DEBTOR_RIB: '007780000123450000678953',
} as const;

/** `role` is the code of a Strapi admin role; see cms/src/admin-roles. */
export const DEMO_STAFF = [
  {
    email: 'admin@demo.shareyoursales.ma',
    password: 'Demo-Admin-2026',
    firstname: 'Salma',
    lastname: 'Admin',
    role: 'strapi-super-admin',
  },
  {
    email: 'editeur@demo.shareyoursales.ma',
    password: 'Demo-Editeur-2026',
    firstname: 'Youssef',
    lastname: 'Éditeur',
    role: 'sys-editor',
  },
  {
    email: 'marketing@demo.shareyoursales.ma',
    password: 'Demo-Marketing-2026',
    firstname: 'Imane',
    lastname: 'Marketing',
    role: 'sys-marketer',
  },
  {
    email: 'moderation@demo.shareyoursales.ma',
    password: 'Demo-Moderation-2026',
    firstname: 'Karim',
    lastname: 'Modération',
    role: 'sys-moderator',
  },
  {
    email: 'verification@demo.shareyoursales.ma',
    password: 'Demo-Verification-2026',
    firstname: 'Houda',
    lastname: 'Vérification',
    role: 'sys-kyc-reviewer',
  },
  {
    email: 'approbation@demo.shareyoursales.ma',
    password: 'Demo-Approbation-2026',
    firstname: 'Mehdi',
    lastname: 'Approbation',
    role: 'sys-kyc-approver',
  },
  {
    email: 'controle@demo.shareyoursales.ma',
    password: 'Demo-Controle-2026',
    firstname: 'Leila',
    lastname: 'Contrôle',
    role: 'sys-kyc-auditor',
  },
  {
    email: 'finances@demo.shareyoursales.ma',
    password: 'Demo-Finances-2026',
    firstname: 'Rachid',
    lastname: 'Finances',
    role: 'sys-finance',
  },
  // Where two have to agree, the demo has both.
  {
    email: 'tresorerie@demo.shareyoursales.ma',
    password: 'Demo-Tresorerie-2026',
    firstname: 'Amal',
    lastname: 'Trésorerie',
    role: 'sys-finance',
  },
] as const;

/** Who can sign in to the shop of the demo. */
export const DEMO_SHOPPER = {
  email: 'cliente@demo.shareyoursales.ma',
  username: 'Nadia',
  password: 'Demo-Cliente-2026',
} as const;

/** Who brings buyers to the demo’s deals. */
export const DEMO_INFLUENCER = {
  email: 'influenceuse@demo.shareyoursales.ma',
  username: 'Hajar Mansouri',
  password: 'Demo-Influenceuse-2026',
  profile: {
    kind: 'influencer',
    locale: 'fr',
    city: 'Marrakech',
    niche: 'travel',
    audience: '10k-50k',
    languages: ['darija', 'fr'],
    networks: { instagram: 'hajar.voyage' },
  },
} as const;

/** Who sells on the demo. */
export const DEMO_MERCHANT = {
  email: 'marchande@demo.shareyoursales.ma',
  username: 'Zineb Tahiri',
  password: 'Demo-Marchande-2026',
  profile: {
    kind: 'merchant',
    locale: 'fr',
    city: 'Fès',
    shopName: 'Dar Nassim',
    ice: '001525713000063',
    trade: 'stays',
  },
  /** What her verification, which was found right, says. Nobody’s numbers. */
  verified: {
    companyName: 'Dar Nassim',
    legalForm: 'sarl',
    ice: '001525713000063',
    rcNumber: '4821',
    rcTribunal: 'Fès',
    taxId: '20481936',
    vat: 'yes',
    firstName: 'Zineb',
    lastName: 'Tahiri',
    birthDate: '1986-03-21',
    cin: 'CD204816',
    cinExpiresOn: '2034-05-31',
    address: '14, derb Sidi Bouazza',
    city: 'Fès',
    rib: '310810101402900442310133',
    accountHolder: 'DAR NASSIM SARL',
  },
} as const;

/** Everybody who can sign in to the shop of the demo. */
export const DEMO_PEOPLE = [
  { ...DEMO_SHOPPER, profile: { kind: 'shopper', locale: 'fr' } },
  DEMO_INFLUENCER,
  DEMO_MERCHANT,
] as const;
