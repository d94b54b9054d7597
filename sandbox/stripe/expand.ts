import { ApiError } from './errors.ts';
import { includable } from './includable.ts';
import { snapshot, type World } from './world.ts';

type Plain = Record<string, unknown>;

/** The most steps that Stripe goes along one path. */
const DEEPEST = 4;

/** An answer as it goes out, with the whole object in the place of each id that was asked to be expanded. */
export function expanded(world: World, answer: object, paths: readonly string[]): object {
  const plain = snapshot(answer) as Plain;
  for (const path of paths) {
    const steps = path.split('.');
    if (steps[0] === 'data' ? steps.length > DEEPEST + 1 : steps.length > DEEPEST)
      throw new ApiError(400, `You cannot expand more than ${DEEPEST} levels of a property (${path}).`);
    follow(world, plain, steps, path);
  }
  return plain;
}

function follow(world: World, place: Plain, steps: readonly string[], path: string): void {
  const [step = '', ...rest] = steps;
  const kind = String(place.object);
  if (!(step in place)) {
    const added = includable[kind]?.[step];
    if (!added) throw new ApiError(400, `This property cannot be expanded (${path}).`);
    place[step] = snapshot(added(world, String(place.id)));
  }
  const value = place[step];
  if (typeof value === 'string') {
    const object = world.store.named(value);
    if (!object) throw new ApiError(400, `This property cannot be expanded (${path}).`);
    place[step] = snapshot(object);
  }
  const inner = place[step];
  if (rest.length === 0 || inner === null) return;
  for (const one of Array.isArray(inner) ? inner : [inner])
    if (typeof one === 'object' && one !== null) follow(world, one as Plain, rest, path);
}
