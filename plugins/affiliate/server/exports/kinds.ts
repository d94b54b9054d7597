import type { ExportName } from '../../contracts/exports.ts';
import { affiliatesExport, conversionsExport } from '../affiliates/exports.ts';
import { commissionsExport } from '../earnings/export/kind.ts';
import type { ExportKind } from './kind.ts';

/** Each is given the filter that was read for it when it was asked for, and whose it is by its door. */
export const EXPORTS: Record<ExportName, ExportKind> = {
  commissions: commissionsExport,
  affiliates: affiliatesExport,
  conversions: conversionsExport,
};

export const nameOfFile = (kind: ExportName, { from, to }: { from?: string; to?: string }, format: string): string =>
  `${[EXPORTS[kind].file, from, to].filter(Boolean).join('-')}.${format}`;
