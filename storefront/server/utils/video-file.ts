const TYPES = { mp4: 'video/mp4', webm: 'video/webm' } as const;
/** One name, no folder, as pictures have theirs (image-address.ts). */
const FILE = /^[a-z0-9][\w-]*(?:\.[\w-]+)*\.(mp4|webm)$/i;
const MAX_NAME = 200;

/** The kind of a film of the CMS by its name; `null` for anything else, which is not asked for. */
export function videoType(file: string): string | null {
  const kind = file.length <= MAX_NAME ? FILE.exec(file)?.[1]?.toLowerCase() : undefined;
  return kind ? TYPES[kind as keyof typeof TYPES] : null;
}

/** A range of bytes as browsers ask for one while a film plays; anything else is as if none was asked for. */
export const rangeOf = (header: string | undefined): string | null =>
  header && /^bytes=\d{1,12}-(?:\d{1,12})?$/.test(header) ? header : null;

/**
 * Whether a range begins where the film has ended already, and then how long the film is. The CMS answers it with
 * nothing and 206, by which a player waits for ever.
 */
export function lengthPassed(range: string | null, contentRange: string | null): number | null {
  const start = Number(/^bytes=(\d+)-/.exec(range ?? '')?.[1]);
  const size = Number(/\/(\d+)$/.exec(contentRange ?? '')?.[1]);
  return start >= size ? size : null;
}
