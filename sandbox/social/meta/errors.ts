/** An error as Graph writes it. */
interface Details {
  subcode?: number;
  /** For a person; `title` stands over it. */
  title?: string;
  told?: string;
  transient?: boolean;
  type?: string;
  status?: number;
}

/** Refuses a call in Graph’s words and numbers: https://developers.facebook.com/docs/graph-api/guides/error-handling */
export class GraphError extends Error {
  readonly code: number;
  readonly details: Details;

  constructor(code: number, message: string, details: Details = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return this.details.status ?? statusOf(this.code);
  }

  body(trace: string): object {
    const { subcode, title, told, transient = TRANSIENT.has(this.code), type = 'OAuthException' } = this.details;
    return {
      error: {
        message: this.message,
        type,
        code: this.code,
        ...(subcode !== undefined && { error_subcode: subcode }),
        is_transient: transient,
        ...(title !== undefined && { error_user_title: title }),
        ...(told !== undefined && { error_user_msg: told }),
        fbtrace_id: trace,
      },
    };
  }
}

const TRANSIENT = new Set([-2, -1, 1, 2, 4, 17, 32, 341, 613]);
const FORBIDDEN = new Set([4, 10, 17, 32, 341, 613, 80_001, 80_002]);

function statusOf(code: number): number {
  if (code === 1 || code === 2 || code === -1) return 500;
  return FORBIDDEN.has(code) || (code >= 200 && code < 300) ? 403 : 400;
}

/** Refusals of Instagram’s publishing: https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/error-codes */
const PUBLISHING = {
  tookTooLong: [-2, 2_207_003, 'It takes too long to download the media.'],
  serverError: [-1, 2_207_001, 'Instagram server error. Try again.'],
  gone: [24, 2_207_008, 'The media builder does not exist or has been expired.'],
  expired: [-2, 2_207_020, 'The media you are trying to access has expired. Please try to upload again.'],
  failed: [-1, 2_207_032, 'Create media fail, please try to re-create media.'],
  uploadFailed: [-1, 2_207_053, 'Unknown upload error.'],
  notReady: [9007, 2_207_027, 'The media is not ready for publishing, please wait for a moment.'],
  quota: [9, 2_207_042, 'You reached maximum number of posts that is allowed to be published by Content Publishing API.'],
  blocked: [4, 2_207_051, 'We restrict certain activity to protect our community.'],
  restricted: [25, 2_207_050, 'The Instagram account is restricted.'],
  video: [352, 2_207_026, 'The video format is not supported. Please check spec for supported video format.'],
  unfetchable: [9004, 2_207_052, 'The media could not be fetched from this URI.'],
  size: [36_000, 2_207_004, 'The image is too large to download.'],
  format: [36_001, 2_207_005, 'The image format is not supported. Supported formats are JPEG.'],
  aspect: [36_003, 2_207_009, 'The submitted image with this aspect ratio cannot be published.'],
  caption: [36_004, 2_207_010, 'The caption was too long. Maximum: 2200 characters, 30 hashtags, and 20 @ tags.'],
  carousel: [100, 2_207_028, 'Your post won’t work as a carousel. Carousels need at least 2 and no more than 10 photos or videos.'],
  mediaType: [100, 2_207_023, 'The media type is unknown.'],
  published: [24, 2_207_006, 'The media with this id cannot be found: it was published already.'],
} as const satisfies Record<string, readonly [number, number, string]>; // prettier-ignore
export type PublishingProblem = keyof typeof PUBLISHING;

export function publishing(problem: PublishingProblem, more = ''): GraphError {
  const [code, subcode, told] = PUBLISHING[problem];
  const message = code === 9007 ? 'Media ID is not available' : `(#${code}) ${told}`;
  // Blocked and quota come with codes that are otherwise passing ones.
  const transient = ['tookTooLong', 'serverError'].includes(problem);
  return new GraphError(code, message, { subcode, title: told, told: more ? `${told} ${more}` : told, transient });
}

export const invalid = (message: string): GraphError => new GraphError(100, `(#100) ${message}`);

export const missing = (id: string, method = 'get'): GraphError =>
  new GraphError(
    100,
    `Unsupported ${method} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation.`,
    { subcode: 33, type: 'GraphMethodException' },
  );

const DEATHS = {
  458: 'Error validating access token: The user has not authorized application.',
  460: 'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
  463: 'Error validating access token: Session has expired.',
} as const;
export type Death = keyof typeof DEATHS;

/** Of a token that opens nothing any more; without a number it never did. */
export const deadToken = (subcode?: Death): GraphError =>
  subcode === undefined
    ? new GraphError(190, 'Invalid OAuth access token - Cannot parse access token')
    : new GraphError(190, DEATHS[subcode], { subcode });
