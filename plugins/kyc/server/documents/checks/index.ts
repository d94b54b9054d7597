import { agreedType } from '../../../domain/documents/content.ts';
import { holdsMarkup } from '../../../domain/documents/markup.ts';
import type { MediaType } from '../../../domain/documents/kinds.ts';
import { cleanImage } from './image.ts';
import { cleanPdf } from './pdf.ts';
import { RefusedDocument } from './refusal.ts';
import type { VirusCheck } from './virus.ts';

export { RefusedDocument } from './refusal.ts';
export { clamd, type VirusCheck } from './virus.ts';

export interface BroughtFile {
  name: string;
  /** `Content-Type` as it came. */
  declared: string;
  bytes: Buffer;
}

export interface CleanFile {
  bytes: Buffer;
  mediaType: MediaType;
  pages: number | null;
}

/**
 * A file as it may be kept. Throws a `RefusedDocument` unless name, declared type and content agree, no virus is
 * found in what came, and it can be made anew from its pixels or pages.
 */
export async function cleanFile({ name, declared, bytes }: BroughtFile, scan: VirusCheck | null): Promise<CleanFile> {
  if (bytes.length === 0) throw new RefusedDocument('empty');
  const agreed = agreedType(name, declared, bytes);
  if ('refusal' in agreed) throw new RefusedDocument(agreed.refusal);
  if (holdsMarkup(bytes)) throw new RefusedDocument('content');
  await scan?.(bytes);
  if (agreed.type === 'application/pdf') return { ...(await cleanPdf(bytes)), mediaType: 'application/pdf' };
  return { bytes: await cleanImage(bytes, agreed.type), mediaType: 'image/jpeg', pages: null };
}
