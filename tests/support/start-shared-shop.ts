import type { TestProject } from 'vitest/node';
import { startWholeShop } from './whole-shop.ts';

/**
 * Vitest calls it once, before the first file that shares a shop: one for each file that runs at a time. What it
 * returns ends the shops.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const starting = Array.from({ length: project.config.maxWorkers }, startWholeShop);
  const end = async () => {
    const begun = (await Promise.allSettled(starting)).filter((one) => one.status === 'fulfilled');
    await Promise.all(begun.map(({ value }) => value.close()));
  };
  const shops = await Promise.all(starting).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  project.provide(
    'shops',
    shops.map(({ shop }) => shop),
  );
  return end;
}
