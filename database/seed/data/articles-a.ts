import type { SeedArticle } from '../types.ts';
import { affiliateOnInstagram } from './articles-affiliation-instagram.ts';
import { becomingAnInfluencer } from './articles-devenir-influenceur.ts';
import { earningWithTikTok } from './articles-gagner-avec-tiktok.ts';
import { merchantsAndInfluencers } from './articles-marchands-et-influenceurs.ts';
import { oneCampaign } from './articles-une-campagne.ts';

/** Articles for creators and merchants. */
export const articlesA: SeedArticle[] = [
  becomingAnInfluencer,
  affiliateOnInstagram,
  earningWithTikTok,
  merchantsAndInfluencers,
  oneCampaign,
];
