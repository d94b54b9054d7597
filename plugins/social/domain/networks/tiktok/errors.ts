import type { Failure } from '../../delivery/failure.ts';
import { failing, type TikTokFailure } from './failures.ts';

/** An error as TikTok told it, parsed. Its caps come with HTTP 200: the code alone says what it is. */
export interface TikTokError {
  status: number;
  code: string;
  message: string;
  trace: string | null;
}

/** By `error.code`: https://developers.tiktok.com/doc/tiktok-api-v2-error-handling and the page of each call. */
const CODES: Readonly<Record<string, TikTokFailure>> = {
  access_token_invalid: 'tiktok-token',
  internal_error: 'tiktok-away',
  invalid_file_upload: 'tiktok-refused',
  invalid_param: 'tiktok-refused',
  invalid_params: 'tiktok-refused',
  privacy_level_option_mismatch: 'tiktok-privacy',
  rate_limit_exceeded: 'tiktok-busy',
  reached_active_user_cap: 'tiktok-too-many-users',
  scope_not_authorized: 'tiktok-scope',
  scope_permission_missed: 'tiktok-scope',
  spam_risk: 'tiktok-risk',
  spam_risk_text: 'tiktok-risk',
  spam_risk_too_many_pending_share: 'tiktok-too-many-drafts',
  spam_risk_too_many_posts: 'tiktok-too-many-posts',
  spam_risk_user_banned_from_posting: 'tiktok-banned',
  unaudited_client_can_only_post_to_private_accounts: 'tiktok-unaudited',
  url_ownership_unverified: 'tiktok-domain',
};

/** By `fail_reason`: https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status, “Fail reasons”. */
const REASONS: Readonly<Record<string, TikTokFailure>> = {
  auth_removed: 'tiktok-token',
  duration_check_failed: 'tiktok-duration',
  file_format_check_failed: 'tiktok-video',
  frame_rate_check_failed: 'tiktok-video',
  internal: 'tiktok-begun',
  photo_pull_failed: 'tiktok-unfetchable',
  picture_size_check_failed: 'tiktok-picture',
  publish_cancelled: 'tiktok-cancelled',
  spam_risk: 'tiktok-risk',
  spam_risk_text: 'tiktok-risk',
  spam_risk_too_many_pending_share: 'tiktok-too-many-drafts',
  spam_risk_too_many_posts: 'tiktok-too-many-posts',
  spam_risk_user_banned_from_posting: 'tiktok-banned',
  video_pull_failed: 'tiktok-unfetchable',
};

const LONGEST = 300;
/** What is as long as a token and as random. */
const TOKENISH = /[\w.~+/=*!-]{40,}/g;

const sayable = (message: string) =>
  Array.from(message.replace(TOKENISH, '…').replace(/\s+/g, ' ').trim()).slice(0, LONGEST).join('');

/** What is to be done about an error. */
export function tiktokFailure({ status, code, message, trace }: TikTokError): Failure {
  const known = Object.hasOwn(CODES, code) ? CODES[code]! : unknownCode(status);
  return failing(known, { status, code, message: sayable(message), trace });
}

function unknownCode(status: number): TikTokFailure {
  if (status === 429) return 'tiktok-busy';
  return status >= 500 ? 'tiktok-away' : 'tiktok-refused';
}

/**
 * What is to be done about a publication that TikTok began and gave up. What may be tried again is begun anew: this one
 * comes to nothing any more, and whether there is room or access by then is said at its beginning.
 */
export function reasonFailure(reason: string): Failure {
  const known = Object.hasOwn(REASONS, reason) ? REASONS[reason]! : 'tiktok-refused';
  const failure = failing(known, { status: 200, code: reason || null, message: sayable(reason) });
  return failure.kind === 'stop' ? failure : { ...failure, kind: 'rebuild' };
}

/**
 * Whether it may have been done all the same: an error of the house itself, and not a refusal. After a call that
 * publishes, that is no answer.
 */
export const isDoubtful = ({ code, said }: Failure): boolean => code === 'tiktok-away' || said.status >= 500;
