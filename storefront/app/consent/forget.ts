import type { Vendor } from '@sys/config/consent';

/** What tags keep in a browser under our name. */
const COOKIES: Record<Vendor, RegExp> = {
  google: /^_g(?:a|id|cl|at|ac)(?:_|$)/,
  meta: /^_fb[pc]$/,
  tiktok: /^(?:_ttp|_tt_enable_cookie|ttclid|ttcsid(?:_.*)?)$/,
};
const STORED = /^(?:_?tt_|ttcsid|lastExternalReferrer|_gcl)/;

/** Takes away what tags that are not allowed have left: on this host, and on those above it where they like to write. */
export function forgetTags(vendors: readonly Vendor[]): void {
  const names = document.cookie.split(';').map((one) => one.split('=', 1)[0]!.trim());
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.slice(0, -1).map((_, at) => `; Domain=${labels.slice(at).join('.')}`)];
  for (const name of names.filter((one) => vendors.some((vendor) => COOKIES[vendor].test(one))))
    for (const domain of domains) document.cookie = `${name}=; Path=/; Max-Age=0${domain}`;
  if (vendors.length === 0) return;
  try {
    for (const storage of [localStorage, sessionStorage])
      for (const key of Object.keys(storage)) if (STORED.test(key)) storage.removeItem(key);
  } catch {
    // A browser may refuse to keep anything: then nothing is there.
  }
}
