import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  fillOrders,
  LOGO_SIZE,
  PICTURE_HEIGHT,
  PICTURE_WIDTH,
  PORTRAIT_SIZE,
  type Drawing,
  type Person,
} from '../pictures/index.ts';
import { documentId } from '../random.ts';
import type { SceneKind, SeedMerchant } from '../types.ts';
import type { Rows } from './rows.ts';

export interface PictureJob {
  key: string;
  alt: string;
  width: number;
  height: number;
  drawing: Drawing;
}

export function pictureJob(key: string, scene: SceneKind, variant: number, alt: string): PictureJob {
  return { key, alt, width: PICTURE_WIDTH, height: PICTURE_HEIGHT, drawing: { scene, seed: key, variant } };
}

export function logoJob(merchant: SeedMerchant): PictureJob {
  return {
    key: `logo-${merchant.key}`,
    alt: merchant.name,
    width: LOGO_SIZE,
    height: LOGO_SIZE,
    drawing: { logo: merchant },
  };
}

/** `of` keeps the portraits of different kinds of people apart: a voice and an author may have one key. */
export function portraitJob(of: 'voice' | 'author', seed: string, person: Person, alt: string): PictureJob {
  const drawing = { portrait: person, seed };
  return { key: `portrait-${of}-${seed}`, alt, width: PORTRAIT_SIZE, height: PORTRAIT_SIZE, drawing };
}

/** Draws the pictures whose files are missing. */
export async function renderFiles(jobs: PictureJob[], uploads: string): Promise<void> {
  mkdirSync(uploads, { recursive: true });
  const orders = jobs.map((job) => ({ drawing: job.drawing, file: fileOf(job, uploads) }));
  await fillOrders(orders.filter(({ file }) => !existsSync(file)));
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
