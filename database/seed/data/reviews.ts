import type { SeedReviewText } from '../types.ts';
import { homeReviews } from './reviews-goods-home.ts';
import { styleReviews } from './reviews-goods-style.ts';
import { techReviews } from './reviews-goods-tech.ts';
import { foodReviews } from './reviews-services-food.ts';
import { leisureReviews } from './reviews-services-leisure.ts';
import { travelReviews } from './reviews-services-travel.ts';
import { wellbeingReviews } from './reviews-services-wellbeing.ts';

/** Fit a deal of the kind `service`, or of the scenes they name. */
const reviewsServices: SeedReviewText[] = [...wellbeingReviews, ...foodReviews, ...travelReviews, ...leisureReviews];

/** Fit a deal of the kind `goods`, or of the scenes they name. */
const reviewsGoods: SeedReviewText[] = [...homeReviews, ...styleReviews, ...techReviews];

/**
 * What the seed deals out. No text says whether its author is a man or a woman, nor in which of the
 * eight cities it happened: any reviewer of its language can sign it, for any deal of its scene.
 */
export const reviewTexts: SeedReviewText[] = [...reviewsServices, ...reviewsGoods];
