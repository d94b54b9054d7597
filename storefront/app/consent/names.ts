import { VENDORS, type ConsentCategory, type Vendor } from '@sys/config/consent';

const NAMES: Record<Vendor, string> = { google: 'Google', meta: 'Meta', tiktok: 'TikTok' };

/** Whom a category is about, of those that there are. */
export const namesIn = (vendors: readonly Vendor[], category: ConsentCategory): string[] =>
  vendors.filter((name) => VENDORS[name] === category).map((name) => NAMES[name]);
