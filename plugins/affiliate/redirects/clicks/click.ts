import type { Apart, Device } from '../../domain/clicks/classify.ts';
import type { Platform } from '../../domain/clicks/marks.ts';

/** A click as it is kept; `at` in milliseconds of UTC. */
export interface Click {
  id: string;
  at: number;
  link: string;
  visitor: string;
  /** Whether the visitor is that of a cookie. */
  known: boolean;
  /** Hexadecimal. */
  address: string;
  platform: Platform;
  device: Device;
  inApp: boolean;
  country: string | null;
  campaign: string | null;
  network: string | null;
}

/** How often something came that was no click. */
export interface ApartCount {
  link: string;
  because: Apart;
  times: number;
}

/** Clicks that are written together, once. */
export interface Batch {
  id: string;
  /** When it was closed. */
  at: number;
  clicks: Click[];
  apart: ApartCount[];
}
