/** Of what is brought: what the server takes (contracts/media.ts). */
export const ACCEPTED = 'image/jpeg,image/png,image/webp,video/mp4,video/quicktime';
