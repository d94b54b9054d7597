import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { drawLogo, drawPicture, PICTURE_HEIGHT, PICTURE_WIDTH, LOGO_SIZE, render } from '../pictures/index.ts';
import { documentId } from '../random.ts';
import type { SceneKind, SeedMerchant } from '../types.ts';
import type { Rows } from './rows.ts';

export interface PictureJob {
  key: string;
  alt: string;
  width: number;
  height: number;
  /** Draws the picture as SVG; called only when its file is missing. */
  svg: () => string;
}

export function pictureJob(key: string, scene: SceneKind, variant: number, alt: string): PictureJob {
  return { key, alt, width: PICTURE_WIDTH, height: PICTURE_HEIGHT, svg: () => drawPicture(scene, key, variant) };
}

export function logoJob(merchant: SeedMerchant): PictureJob {
  return {
    key: `logo-${merchant.key}`,
    alt: merchant.name,
    width: LOGO_SIZE,
    height: LOGO_SIZE,
    svg: () => drawLogo(merchant),
  };
}

/** Renders the missing pictures, two at a time, as sharp uses a core each. */
export async function renderFiles(jobs: PictureJob[], uploads: string): Promise<void> {
  mkdirSync(uploads, { recursive: true });
  const queue = jobs.filter((job) => !existsSync(fileOf(job, uploads)));
  await Promise.all(
    Array.from({ length: 2 }, async () => {
      for (let job = queue.pop(); job; job = queue.pop()) await render(job.svg(), fileOf(job, uploads));
    }),
  );
}

/** Registers a rendered picture in Strapi's media library. */
export function addFile(rows: Rows, job: PictureJob, uploads: string, now: Date): number {
  const hash = hashOf(job);
  const stamp = now.toISOString();
  return rows.add('files', {
    document_id: documentId('file', job.key),
    name: `${job.key}.jpg`,
    alternative_text: job.alt,
    width: job.width,
    height: job.height,
    hash,
    ext: '.jpg',
    mime: 'image/jpeg',
    size: Math.round(statSync(fileOf(job, uploads)).size / 10.24) / 100,
    url: `/uploads/${hash}.jpg`,
    provider: 'local',
    folder_path: '/',
    created_at: stamp,
    updated_at: stamp,
    published_at: stamp,
  });
}

function hashOf(job: PictureJob): string {
  return `${job.key.replace(/[^a-z0-9]+/g, '_')}_${documentId('file', job.key).slice(-10)}`;
}

function fileOf(job: PictureJob, uploads: string): string {
  return path.join(uploads, `${hashOf(job)}.jpg`);
}
