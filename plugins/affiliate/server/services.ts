export { heldCosts } from './commissions/held.ts';
export { ensureDemoAffiliation } from './demo.ts';
export { addressOf as linkAddress } from '../domain/links/address.ts';
export { DEAL_PAGES } from '../domain/links/target.ts';
export { publishableLink, type PublishableLink } from './links/publishable.ts';
export { resultsOfCampaigns, type CampaignResult } from './statistics/campaigns.ts';
export { commissionsPaid } from './payouts/paid.ts';
export { placesOf, type DealPlace } from './requests/places.ts';
export { influencerOf, readerOf } from './people.ts';
