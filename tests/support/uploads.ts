import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { dataDir } from '../../scripts/lib/paths.ts';

/** A data folder of one's own with the demo's uploads in it, to spoil at will. */
export function ownUploads(): { folder: string; uploads: string; remove(): void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sys-uploads-'));
  const uploads = path.join(folder, 'public', 'uploads');
  mkdirSync(uploads, { recursive: true });
  cpSync(path.join(dataDir, 'test', 'shop', 'public', 'uploads'), uploads, { recursive: true });
  return { folder, uploads, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
