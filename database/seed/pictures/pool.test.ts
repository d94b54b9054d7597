import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillOrder, type Order } from './order.ts';
import { fillOrders } from './pool.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pool-'));
});
afterEach(() => rm(folder, { recursive: true }));

const order = (name: string, variant = 0): Order => ({
  drawing: { scene: 'yoga', seed: 'deal-1', variant },
  file: path.join(folder, name),
});

describe('fillOrders', () => {
  it('draws every order, as it would be drawn without workers', async () => {
    await fillOrders([0, 1, 2].map((variant) => order(`${variant}.jpg`, variant)));
    expect((await readdir(folder)).sort()).toEqual(['0.jpg', '1.jpg', '2.jpg']);
    await fillOrder(order('alone.jpg', 2));
    expect(await readFile(path.join(folder, '2.jpg'))).toEqual(await readFile(path.join(folder, 'alone.jpg')));
  });

  it('fails when a picture cannot be written', async () => {
    await expect(fillOrders([order('here.jpg'), order('missing/there.jpg')])).rejects.toThrow('ENOENT');
  });

  it('has nothing to do for no orders', async () => {
    await fillOrders([]);
    expect(await readdir(folder)).toEqual([]);
  });
});
