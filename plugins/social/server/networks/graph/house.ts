import { createHmac } from 'node:crypto';
import { readEnvironment } from '@sys/config';
import type { Login } from '../../../domain/networks.ts';

/** One of Meta’s hosts, as we know it. */
export interface House {
  /** With the version: what follows is the path. */
  base: string;
  /** Proves that a token is used by us; null where that is not asked. */
  secret: string | null;
}

/** What answers about Pages and the Instagram accounts tied to them, or about Instagram accounts by themselves. */
export function houseOf(login: Login): House {
  const { META_GRAPH_URL, META_VERSION, META_CLIENT_SECRET, INSTAGRAM_GRAPH_URL } = readEnvironment();
  return login === 'instagram'
    ? { base: `${INSTAGRAM_GRAPH_URL}/${META_VERSION}`, secret: null }
    : { base: `${META_GRAPH_URL}/${META_VERSION}`, secret: META_CLIENT_SECRET ?? null };
}

/** What takes the videos of Pages. */
export function videoHouse(): House {
  const { META_VIDEO_URL, META_VERSION } = readEnvironment();
  return { ...houseOf('facebook'), base: `${META_VIDEO_URL}/${META_VERSION}` };
}

/** A token that was stolen elsewhere is worth nothing without our secret. */
export const proofOf = (token: string, secret: string): string =>
  createHmac('sha256', secret).update(token).digest('hex');
