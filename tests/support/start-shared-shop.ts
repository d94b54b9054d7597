import type { TestProject } from 'vitest/node';
import { startWholeShop } from './whole-shop.ts';

/** Vitest calls it once, before the first file that shares the shop; what it returns ends the shop. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { shop, close } = await startWholeShop();
  project.provide('shop', shop);
  return close;
}
