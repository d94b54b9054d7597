/** What is on somebody’s profile. */
export interface Post {
  id: string;
  openId: string;
  publishId: string;
  media: 'video' | 'photo';
  caption: string;
  privacy: string;
  disclosed: boolean;
  /** In milliseconds. */
  createdAt: number;
  /** When moderation let everybody see it; null before, and for what is not for everybody. */
  visibleAt: number | null;
  views: number;
  likes: number;
  comments: number;
  shares: number;
}

let last = 7_578_000_000_000_000_000n;

/** As long as TikTok’s, and odd in its last digits: read as a number it would become another one. */
export function newPostId(): string {
  last += 1_000_003n;
  return String(last);
}
