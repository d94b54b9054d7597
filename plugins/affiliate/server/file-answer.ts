import { EXPORT_TYPES, type ExportFormat } from '@sys/platform/exports';
import type { Context } from 'koa';

/** A table of one person as a file: kept nowhere on the way. `name` is of letters, digits, dashes and dots alone. */
export function sendTable(ctx: Context, format: ExportFormat, name: string, bytes: Buffer): void {
  ctx.set({
    'content-disposition': `attachment; filename="${name}.${format}"`,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  });
  ctx.body = bytes;
  ctx.type = format === 'csv' ? 'text/csv; charset=utf-8' : EXPORT_TYPES[format];
}
