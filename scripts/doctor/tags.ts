import type { Environment } from '@sys/config';
import { fail, messageOf, ok, skip, warn, type Check, type Finding } from './finding.ts';

type Settings = Partial<Environment>;
const PATIENCE = 5_000;

interface Tag {
  what: string;
  id: keyof Settings;
  token: keyof Settings;
  /** Asks whether the token is good, without telling of anything; null where there is no way to. */
  ask(settings: Settings, id: string, token: string): Promise<string | null>;
}

/** A pixel’s name is read by whoever may tell of its events. */
const meta: Tag['ask'] = async ({ META_GRAPH_URL: graph, META_VERSION: version }, id, token) => {
  const answer = await fetch(`${graph}/${version}/${id}?fields=name`, {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(PATIENCE),
    redirect: 'error',
  });
  const { error } = (await answer.json()) as { error?: { message?: string; code?: number } };
  return error ? `answers ${error.code ?? answer.status}: ${error.message ?? 'does not know us'}` : null;
};

/** No events: what it says of them is what was wanted, as who we are is looked at first. */
const tiktok: Tag['ask'] = async ({ TIKTOK_EVENTS_URL: base }, id, token) => {
  const answer = await fetch(`${base}/open_api/v1.3/event/track/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'access-token': token },
    body: JSON.stringify({ event_source: 'web', event_source_id: id, data: [] }),
    signal: AbortSignal.timeout(PATIENCE),
    redirect: 'error',
  });
  const { code, message } = (await answer.json()) as { code?: number; message?: string };
  return code !== undefined && code >= 40_100 && code < 40_200 ? `answers ${code}: ${message}` : null;
};

const TAGS: readonly Tag[] = [
  { what: 'Meta pixel', id: 'META_PIXEL_ID', token: 'META_PIXEL_TOKEN', ask: meta },
  { what: 'TikTok pixel', id: 'TIKTOK_PIXEL_ID', token: 'TIKTOK_PIXEL_TOKEN', ask: tiktok },
  // Measurement Protocol says yes to everybody.
  { what: 'Google tag', id: 'GOOGLE_TAG_ID', token: 'GOOGLE_TAG_SECRET', ask: async () => null },
];

/** Whether tags that are loaded are told of purchases from the server too, by a token that is good. */
export const checkTags: Check = ({ settings }) => Promise.all(TAGS.map((tag) => attempt(tag, settings)));

async function attempt({ what, id, token, ask }: Tag, settings: Settings): Promise<Finding> {
  const [known, secret] = [settings[id], settings[token]] as (string | undefined)[];
  if (!known) return skip(what, `is not loaded, and nobody is asked about it: ${id} is not set`);
  if (!secret) return warn(what, 'is told of purchases by browsers alone, of which many block it', `set ${token}`);
  try {
    const refused = await ask(settings, known, secret);
    if (refused !== null) return fail(what, refused, `copy ${token} again from its settings`);
    return ok(what, 'is loaded for whoever allows it, and told of purchases from the server');
  } catch (error) {
    return fail(what, messageOf(error), 'may this machine reach it by https? see the firewall and its status page');
  }
}
