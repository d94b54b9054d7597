export { SOCIAL_ERRORS, type SocialErrorCode } from './errors.ts';
export { tiktokChoices, tiktokCreator, tiktokOptions, type TikTokChoices, type TikTokCreatorView } from './tiktok.ts';
