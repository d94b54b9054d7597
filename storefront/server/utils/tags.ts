import { VENDOR_NAMES, VENDORS, type Vendor } from '@sys/config/consent';

/** A tag of somebody else as its frame loads it. */
export interface OwnTag {
  vendor: Vendor;
  id: string;
  /** Where its script is. */
  url: string;
  /** What has to be allowed for it. */
  category: (typeof VENDORS)[Vendor];
}

let tags: OwnTag[] | undefined;

/** The tags that the settings name; none as a rule. */
export function ownTags(): readonly OwnTag[] {
  return (tags ??= VENDOR_NAMES.flatMap((vendor) => {
    const { META_PIXEL_ID, META_TAG_URL, TIKTOK_PIXEL_ID, TIKTOK_TAG_URL, GOOGLE_TAG_ID, GOOGLE_TAG_URL } =
      environment();
    const [id, url] = {
      google: [GOOGLE_TAG_ID, GOOGLE_TAG_URL],
      meta: [META_PIXEL_ID, META_TAG_URL],
      tiktok: [TIKTOK_PIXEL_ID, TIKTOK_TAG_URL],
    }[vendor];
    return id === undefined ? [] : [{ vendor, id, url: url!, category: VENDORS[vendor] }];
  }));
}

export const ownVendors = (): Vendor[] => ownTags().map(({ vendor }) => vendor);
