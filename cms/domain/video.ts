/**
 * Where a video plays. The patterns are read by PostgreSQL as well, which makes the public read of it: no flags, no
 * look-behind, and the id is the one group that they capture.
 */
export const YOUTUBE =
  '^https://(?:www\\.|m\\.)?(?:youtube(?:-nocookie)?\\.com/(?:watch\\?(?:[^#]*&)?v=|embed/|shorts/|live/)|youtu\\.be/)([A-Za-z0-9_-]{11})(?:[?&#/].*)?$';
export const VIMEO = '^https://(?:www\\.|player\\.)?vimeo\\.com/(?:video/)?([0-9]{6,12})(?:[?&#/].*)?$';

/** Whether an address is that of a video on YouTube or Vimeo. */
export const isVideoLink = (link: string): boolean => new RegExp(YOUTUBE).test(link) || new RegExp(VIMEO).test(link);
