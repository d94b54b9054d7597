export const NETWORKS = ['instagram', 'tiktok', 'youtube', 'facebook', 'x'] as const;
export type Network = (typeof NETWORKS)[number];

interface Rules {
  hosts: RegExp;
  handle: RegExp;
  url(handle: string): string;
}

const RULES: Record<Network, Rules> = {
  instagram: {
    hosts: /^(?:www\.|m\.)?instagram\.com$/,
    handle: /^[a-z0-9._]{1,30}$/i,
    url: (handle) => `https://www.instagram.com/${handle}/`,
  },
  tiktok: {
    hosts: /^(?:www\.|m\.)?tiktok\.com$/,
    handle: /^[a-z0-9._]{2,24}$/i,
    url: (handle) => `https://www.tiktok.com/@${handle}`,
  },
  youtube: {
    hosts: /^(?:www\.|m\.)?youtube\.com$/,
    handle: /^[\p{L}\p{M}\p{N}._-]{3,30}$/u,
    url: (handle) => `https://www.youtube.com/@${encodeURIComponent(handle)}`,
  },
  facebook: {
    hosts: /^(?:www\.|m\.|fr-fr\.|ar-ar\.)?facebook\.com$/,
    handle: /^[a-z0-9.]{5,50}$/i,
    url: (handle) => `https://www.facebook.com/${handle}`,
  },
  x: {
    hosts: /^(?:www\.|mobile\.)?(?:x|twitter)\.com$/,
    handle: /^\w{1,15}$/,
    url: (handle) => `https://x.com/${handle}`,
  },
};

export interface NetworkAccount {
  network: Network;
  /** Without the `@`. */
  handle: string;
  /** Made from the handle, never what was typed. */
  url: string;
}

/**
 * An account on a network from what somebody types or pastes: `@nadia`, `nadia`, or the address of the page.
 * `null` when it is neither, or is the address of something else.
 */
export function readNetwork(network: Network, typed: string): NetworkAccount | null {
  if (typed.length > 300) return null;
  const { hosts, handle: pattern, url } = RULES[network];
  const text = typed.normalize('NFC').trim();
  const handle = /[/:]/.test(text) ? handleOfUrl(text, hosts) : text.replace(/^@/, '');
  if (handle === null || !pattern.test(handle) || /^\.+$/.test(handle)) return null;
  return { network, handle, url: url(handle) };
}

/** The first step of the path: `https://www.tiktok.com/@nadia?lang=fr` is `nadia`. */
function handleOfUrl(text: string, hosts: RegExp): string | null {
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || url.username || url.port || !hosts.test(url.hostname)) return null;
  const [step = '', ...rest] = url.pathname.split('/').filter(Boolean);
  if (rest.length > 0) return null;
  try {
    return decodeURIComponent(step).replace(/^@/, '');
  } catch {
    return null;
  }
}
