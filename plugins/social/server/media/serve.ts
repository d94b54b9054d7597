import { inTransaction } from '@sys/platform/services';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { SocialError } from '../errors.ts';
import { mediaAt } from './address.ts';
import { mediaById } from './rows.ts';
import { streamFile } from './store.ts';

const RANGE = /^bytes=(\d{1,15})-(\d{0,15})$/;

/** Answers a network that fetches what it is to publish: with a part of it, where it asks for one. */
export async function serveMedia(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const id = mediaAt(String((ctx.params as { place?: unknown }).place), new Date());
  const found = id === null ? null : await inTransaction(strapi, (db) => mediaById(db, id));
  if (!found) throw new SocialError('no-media');
  const { bytes, file, mime } = found;
  const [, from, to] = RANGE.exec(ctx.get('range')) ?? [];
  const start = Number(from ?? 0);
  const end = Math.min(to ? Number(to) : bytes - 1, bytes - 1);
  ctx.set({
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=3600',
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  });
  if (start > end) {
    ctx.status = 416;
    ctx.set('content-range', `bytes */${bytes}`);
    return;
  }
  if (from !== undefined) {
    ctx.status = 206;
    ctx.set('content-range', `bytes ${start}-${end}/${bytes}`);
  } else ctx.status = 200;
  ctx.type = mime;
  ctx.length = end - start + 1;
  ctx.body = streamFile(file, { start, end });
}
