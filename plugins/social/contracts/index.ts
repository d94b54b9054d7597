export { SOCIAL_ERRORS, type SocialErrorCode } from './errors.ts';
export * from './publications.ts';
