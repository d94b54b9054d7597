/**
 * The neighbourhood of an address, `196.200.x.x` or `2001:db8:*`: enough for a person to recognise, too little to
 * find somebody by. Empty for what is no address.
 */
export function networkOf(address: string): string {
  const plain = plainAddress(address);
  const [, first, second] = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(plain) ?? [];
  if (first && second) return `${first}.${second}.x.x`;
  if (!/^[0-9a-f:]+$/i.test(plain) || !plain.includes(':')) return '';
  const [one = '', two = ''] = plain.toLowerCase().split(':');
  return `${one || '0'}:${two || '0'}:*`;
}

/** IPv4 as such, also where a socket of both kinds writes it as IPv6. */
export const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');
