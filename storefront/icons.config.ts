/** The icons of the storefront: names of Lucide, and `brand-*` of Simple Icons. Each is shipped, so keep the list short. */
export const ICONS = [
  'arrow-right', 'badge-check', 'banknote', 'bath', 'briefcase', 'calendar', 'camera', 'car', 'check', 'chevron-down',
  'chevron-right', 'circle-alert', 'clock', 'copy', 'dumbbell', 'gem', 'gift', 'globe', 'graduation-cap', 'heart-handshake',
  'house', 'info', 'link', 'mail', 'map-pin', 'menu', 'minus', 'moon', 'package', 'palmtree', 'phone', 'plane', 'plus',
  'search', 'share-2', 'shield-check', 'shirt', 'shopping-bag', 'sliders-horizontal', 'smartphone', 'sofa', 'sparkles',
  'star', 'store', 'sun', 'tag', 'ticket', 'user', 'utensils', 'x',
  'brand-facebook', 'brand-instagram', 'brand-tiktok', 'brand-whatsapp', 'brand-x', 'brand-youtube',
] as const;
export type IconName = (typeof ICONS)[number];
