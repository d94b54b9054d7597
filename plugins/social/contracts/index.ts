export { SOCIAL_ERRORS, type SocialErrorCode } from './errors.ts';
export * from './publications.ts';
export {
  connectAccountRequestSchema,
  connectAccountResponseSchema,
  connectedRequestSchema,
  connectedResponseSchema,
  disconnectedResponseSchema,
  socialAccountResponseSchema,
  socialAccountsResponseSchema,
  type ConnectedAccounts,
  type SocialAccount,
  type SocialAccounts,
} from './accounts.ts';
export type { Login, Network } from '../domain/networks.ts';
export { socialEvents, type SocialEvent, type SocialEventData } from './events.ts';
export { tiktokChoices, tiktokCreator, tiktokOptions, type TikTokChoices, type TikTokCreatorView } from './tiktok.ts';
export * from './preview.ts';
export { FAILURE_CODES, type FailureCode } from '../domain/failures.ts';
export { MEDIA_REFUSALS, type Media, type MediaRefusal } from './media.ts';
export type { Captions } from './captions.ts';
