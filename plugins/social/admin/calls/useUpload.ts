import { attemptTokenRefresh, useAuth } from '@strapi/admin/strapi-admin';
import type { LibraryItem } from '../../contracts/manager/library.ts';
import type { Crop } from '../../domain/media/crop.ts';
import { readRefusal, sayRefusal } from '../words/refusals.ts';

interface Answer {
  status: number;
  body: unknown;
}
export interface Brought {
  file: Blob;
  /** Of a picture, in its pixels as it stands upright; all of it without. */
  crop?: Crop | null;
  alt?: string;
}
type Outcome = { ok: true; item: LibraryItem } | { ok: false; said: string };
export type Upload = (brought: Brought, onPart?: (part: number) => void) => Promise<Outcome>;

/** Brings a file into the library as its bytes; `onPart` is told how much has left, 0 to 1. */
export function useUpload(): Upload {
  const token = useAuth('social upload', ({ token: held }) => held);
  return async (brought, onPart) => {
    let answer = await send(brought, token, onPart);
    // The client of the panel renews what has run out only for what it sends itself.
    if (answer.status === 401) {
      const renewed = await attemptTokenRefresh(token).catch(() => null);
      if (renewed !== null) answer = await send(brought, renewed, onPart);
    }
    if (answer.status === 201) return { ok: true, item: (answer.body as { data: LibraryItem }).data };
    return { ok: false, said: sayRefusal({ ...readRefusal(answer.body), status: answer.status }) };
  };
}

function send({ file, crop, alt = '' }: Brought, token: string | null, onPart?: (part: number) => void): Promise<Answer> {
  const query = new URLSearchParams({ ...(alt ? { alt } : {}) });
  for (const [name, value] of Object.entries(crop ?? {})) query.set(name, String(value));
  const request = new XMLHttpRequest();
  request.open('POST', `/social/media?${query}`);
  request.setRequestHeader('authorization', `Bearer ${token ?? ''}`);
  request.setRequestHeader('content-type', file.type || 'application/octet-stream');
  request.upload.onprogress = ({ loaded, total }) => onPart?.(total === 0 ? 0 : loaded / total);
  return new Promise((resolve) => {
    request.onload = () => resolve({ status: request.status, body: readJson(request.responseText) });
    request.onerror = () => resolve({ status: 0, body: null });
    request.send(file);
  });
} // prettier-ignore

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
