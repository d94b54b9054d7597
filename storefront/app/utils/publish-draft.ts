import { FORMATS, mediaRule, type Crop, type Format, type Network, type TikTokWish } from '@sys/social/domain';
import type { NewDelivery, PublishAllRequest, SocialAccount } from '@sys/social/contracts';

/** A file of a draft. The server has it under `id`; brought again with another part or description it has a new one. */
export interface DraftFile {
  /** Stays when the file is brought again. */
  key: string;
  id: string;
  kind: 'image' | 'video';
  url: string;
  width: number;
  height: number;
  durationMs: number | null;
  alt: string;
  /** What of the original is shown, in its pixels; null: all of it. */
  crop: Crop | null;
  /** The photograph of the deal’s page that it is of; null for one’s own. */
  picture: number | null;
}

/** What somebody chose for TikTok so far. `privacy` has no default: TikTok wants it chosen. */
export interface TikTokDraft {
  mode: 'direct' | 'draft';
  privacy: Extract<TikTokWish, { mode: 'direct' }>['privacy_level'] | '';
  comment: boolean;
  duet: boolean;
  stitch: boolean;
  discloses: boolean;
  organic: boolean;
  branded: boolean;
  ai: boolean;
  consent: boolean;
}

/** Everything that is chosen and typed before a link is published; kept as it stands until it is. */
export interface PublishDraft {
  wish: string;
  accounts: string[];
  /** By account, where another than the default was chosen. */
  formats: Record<string, string>;
  files: DraftFile[];
  caption: string;
  /** By network, where it is to differ. */
  captions: Partial<Record<Network, string>>;
  hashtags: string[];
  tiktok: Record<string, TikTokDraft>;
  later: boolean;
  date: string;
  time: string;
  zone: string;
}

export const ZONE = 'Africa/Casablanca';

export const newDraft = (wish: string): PublishDraft => ({
  ...{ wish, accounts: [], formats: {}, files: [], caption: '', captions: {}, hashtags: [], tiktok: {} },
  ...{ later: false, date: '', time: '', zone: ZONE },
});

export const newTikTok = (audited: boolean): TikTokDraft => ({
  mode: audited ? 'direct' : 'draft',
  ...{ privacy: '', comment: false, duet: false, stitch: false },
  ...{ discloses: false, organic: false, branded: false, ai: false, consent: false },
});

type Kinds = readonly Pick<DraftFile, 'kind' | 'width' | 'height'>[];

/** What a network is given for these files unless somebody chooses otherwise. */
export function defaultFormat(network: Network, files: Kinds): Format {
  const [first] = files;
  const films = files.some(({ kind }) => kind === 'video');
  if (network === 'tiktok') return films ? 'video' : 'photos';
  if (network === 'instagram') {
    if (files.length > 1) return 'carousel';
    return first?.kind === 'video' ? 'reel' : 'image';
  }
  if (!first) return 'link';
  if (first.kind === 'image') return 'photos';
  return fitsReel(first) ? 'reel' : 'video';
}

/** Facebook takes upright films alone as reels. */
function fitsReel({ width, height }: Pick<DraftFile, 'width' | 'height'>): boolean {
  const [least, most] = mediaRule('facebook', 'reel').video!.ratio!;
  return width / height >= least && width / height <= most;
}

export function formatOf(account: Pick<SocialAccount, 'id' | 'network'>, draft: Pick<PublishDraft, 'formats' | 'files'>): Format {
  const chosen = draft.formats[account.id];
  const known = (FORMATS[account.network] as readonly Format[]).find((one) => one === chosen);
  return known ?? defaultFormat(account.network, draft.files);
} // prettier-ignore

/** Of all files those that a format shows, in their order: a story the first, a link none. */
export function filesFor<File extends Pick<DraftFile, 'kind'>>(network: Network, format: Format, files: readonly File[]): File[] {
  const rule = mediaRule(network, format);
  return files.filter(({ kind }) => rule[kind] !== undefined).slice(0, rule.files[1]);
} // prettier-ignore

/** What goes to TikTok; the mode alone while not all is chosen, of which the server says that something is missing. */
export function tiktokOptions(chosen: TikTokDraft | undefined, format: Format): Record<string, unknown> {
  if (!chosen) return {};
  const { mode } = chosen;
  const undecided = !chosen.privacy || (chosen.discloses && !chosen.organic && !chosen.branded);
  if (!chosen.consent || (mode === 'direct' && undecided)) return { mode };
  if (mode === 'draft') return { mode, consent: true };
  const film = format === 'video';
  return {
    ...{ mode, privacy_level: chosen.privacy, allow_comment: chosen.comment },
    ...{ allow_duet: film && chosen.duet, allow_stitch: film && chosen.stitch },
    ...{ brand_content: chosen.discloses && chosen.branded, brand_organic: chosen.discloses && chosen.organic },
    ...{ made_by_ai: chosen.ai, consent: true },
  };
}

type Account = Pick<SocialAccount, 'id' | 'network'>;

export function deliveriesOf(draft: PublishDraft, accounts: readonly Account[]): NewDelivery[] {
  return accounts.map((account) => {
    const { id, network } = account;
    const format = formatOf(account, draft);
    return {
      account: id as NewDelivery['account'],
      format,
      caption: draft.captions[network] ?? draft.caption,
      hashtags: draft.hashtags,
      media: filesFor(network, format, draft.files).map((file) => file.id),
      options: network === 'tiktok' ? tiktokOptions(draft.tiktok[id], format) : {},
    };
  });
}

/** What `POST /api/affiliate/link/:id/publish` takes. */
export function requestOf(draft: PublishDraft, accounts: readonly Account[], locale: 'fr' | 'ar' | 'en'): Omit<PublishAllRequest, 'link'> {
  const { wish, zone, later, date, time } = draft;
  return { wish, locale, zone, ...(later ? { at: `${date}T${time}` } : {}), deliveries: deliveriesOf(draft, accounts) };
} // prettier-ignore

/** Whether something was typed or chosen that would be missed. */
export function isTouched(draft: PublishDraft, proposed: Pick<PublishDraft, 'caption' | 'hashtags'>): boolean {
  const { files, captions, caption, hashtags, later } = draft;
  return (
    files.length > 0 ||
    later ||
    Object.keys(captions).length > 0 ||
    caption !== proposed.caption ||
    hashtags.join(' ') !== proposed.hashtags.join(' ')
  );
}

/** A draft that was kept as text; null when it is none, or of another time. */
export function keptDraft(text: string | null): PublishDraft | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Partial<PublishDraft>;
    const whole = { ...newDraft(''), ...kept };
    return typeof whole.wish === 'string' && whole.wish && Array.isArray(whole.files) && Array.isArray(whole.accounts)
      ? whole
      : null;
  } catch {
    return null;
  }
}
