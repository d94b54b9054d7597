import type { EXPORT_TYPES, ExportFormat } from '@sys/platform/exports';
import type { Context } from 'koa';

export interface FileAnswer {
  type: 'image/svg+xml' | 'application/xml' | (typeof EXPORT_TYPES)[ExportFormat];
  /** Letters, digits, dashes and dots alone. */
  name: string;
  bytes: Buffer | string;
  /** Shown in a page; without, it is kept as a file. */
  inline?: boolean;
}

/** A file of one person: kept nowhere on the way, and run by nobody who opens it in a tab of its own. */
export function sendFile(ctx: Context, { type, name, bytes, inline = false }: FileAnswer): void {
  ctx.set({
    'content-disposition': `${inline ? 'inline' : 'attachment'}; filename="${name}"`,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  });
  ctx.body = bytes;
  ctx.type = type === 'text/csv' ? 'text/csv; charset=utf-8' : type;
}
