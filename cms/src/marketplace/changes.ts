import { publish } from '@sys/platform/services';
import type { Querier } from '@sys/database/marketplace';
import { z } from 'zod';
import { tagsOfChange, type Change } from '../../domain/index.ts';

/** Published in the transaction of every edit that changes what shoppers see. */
export const CONTENT_CHANGED = 'content.changed';
export const contentChangedSchema = z.object({ tags: z.array(z.string()).min(1) });

/** Says in the caller's transaction what a change shows in; nothing, when it shows nowhere. */
export async function publishChange(db: Querier, change: Change): Promise<void> {
  const tags = tagsOfChange(change);
  if (tags.length > 0) await publish(db, { name: CONTENT_CHANGED, payload: { tags } });
}
