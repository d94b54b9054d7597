interface Player {
  name: string;
  id: RegExp;
  origin: string;
  path: (id: string) => string;
}

/** Those that keep the fewest traces of who watches. */
const PLAYERS: Record<string, Player> = {
  youtube: {
    name: 'YouTube',
    id: /^[\w-]{11}$/,
    origin: 'https://www.youtube-nocookie.com',
    path: (id) => `/embed/${id}?autoplay=1&rel=0`,
  },
  vimeo: {
    name: 'Vimeo',
    id: /^\d{6,12}$/,
    origin: 'https://player.vimeo.com',
    path: (id) => `/video/${id}?autoplay=1&dnt=1`,
  },
};

/**
 * A page that holds a player of elsewhere and nothing else. Only it may frame them, and only our pages may frame it: so
 * the policy of every page of the shop goes on naming nobody. `null` for what is no video.
 */
export function embedPage(provider: string, id: string): { html: string; policy: string } | null {
  const player = Object.hasOwn(PLAYERS, provider) ? PLAYERS[provider]! : null;
  if (!player?.id.test(id)) return null;
  const { name, origin, path } = player;
  const style = 'html,body{margin:0;height:100%;background:#000}iframe{display:block;width:100%;height:100%;border:0}';
  const src = `${origin}${path(id)}`.replaceAll('&', '&amp;');
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>${name}</title><style>${style}</style></head><body><iframe src="${src}" title="${name}" allow="autoplay; fullscreen; picture-in-picture"></iframe></body></html>`,
    policy: `default-src 'none'; style-src 'unsafe-inline'; frame-src ${origin}; frame-ancestors 'self'; base-uri 'none'; form-action 'none'`,
  };
}
