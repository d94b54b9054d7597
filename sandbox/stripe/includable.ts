import { listOf, pageOf } from './lists.ts';
import type { World } from './world.ts';

type Added = (world: World, id: string) => object | null;

/** What an object carries only when it is asked for by `expand`. */
export const includable: Record<string, Record<string, Added>> = {
  charge: {
    refunds: (world, id) =>
      listOf(
        world.store.all('refund').filter(({ charge }) => charge === id),
        `/v1/charges/${id}/refunds`,
      ),
  },
  'checkout.session': {
    line_items: (world, id) => pageOf(world.plans.get(id)!.lines, `/v1/checkout/sessions/${id}/line_items`),
  },
};
