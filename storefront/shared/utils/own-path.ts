/** A path of this site: one slash, no host, no control characters. */
export function isOwnPath(value: unknown): value is string {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) && !/\p{Cc}|\\/u.test(value) && value.length < 500;
}
