/**
 * The icons of the storefront: names of Lucide, and `brand-*` of Simple Icons. All are drawn from
 * one sprite; a category of the CMS may name any of them, and has a tag when it names another.
 */
// prettier-ignore
export const ICONS = [
  // The interface.
  'arrow-right', 'banknote', 'bell', 'calendar', 'camera', 'check', 'chevron-down', 'chevron-right', 'circle-alert',
  'circle-check', 'circle-x', 'clock', 'copy', 'credit-card', 'download', 'file-text', 'globe', 'heart-handshake', 'info',
  'key-round', 'link', 'lock', 'log-out', 'mail', 'map-pin', 'menu', 'minus', 'moon', 'package', 'phone', 'plus', 'qr-code',
  'search', 'share-2', 'shield-check', 'shopping-bag', 'sliders-horizontal', 'sparkles', 'star', 'store', 'sun', 'tag',
  'ticket', 'trash-2', 'truck', 'undo-2', 'user', 'wifi-off', 'x',
  // Categories.
  'baby', 'bath', 'bed-double', 'blocks', 'brush', 'car', 'clapperboard', 'coffee',
  'compass', 'cooking-pot', 'croissant', 'door-open', 'droplets', 'dumbbell', 'fish', 'flower',
  'flower-2', 'footprints', 'gem', 'gift', 'graduation-cap', 'hand-heart', 'headphones', 'hotel',
  'house', 'lamp', 'laptop', 'leaf', 'mountain', 'palette', 'palmtree', 'plane',
  'chart-column', 'salad', 'scissors', 'shirt', 'smartphone', 'sofa', 'soup', 'tablet-smartphone', 'target', 'tent-tree',
  'users', 'utensils', 'waves', 'wheat',
  // Brands.
  'brand-facebook', 'brand-instagram', 'brand-tiktok', 'brand-whatsapp', 'brand-x', 'brand-youtube',
] as const;
export type IconName = (typeof ICONS)[number];
