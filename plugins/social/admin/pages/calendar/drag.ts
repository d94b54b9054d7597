import {
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type Announcements,
  type CollisionDetection,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import type { View } from './address.ts';
import { besideOf } from './landing.ts';
import type { Placed } from './placed.ts';
import { placeName, quoted } from './words.ts';

/** From where on a press is a drag: a click opens the post, and a finger that scrolls moves nothing. */
const MOUSE = { activationConstraint: { distance: 6 } };
const TOUCH = { activationConstraint: { delay: 250, tolerance: 8 } };
/** Enter is left to the dialog. */
const KEYS = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] };
/** Within the place, not on its edge. */
const INSIDE = 6;

/** The place under the pointer; by keyboard, under the corner of what is moved. Of one in another, the inner one. */
export const underPointer: CollisionDetection = ({ pointerCoordinates, collisionRect, droppableRects, droppableContainers }) => {
  const { x, y } = pointerCoordinates ?? { x: collisionRect.left + INSIDE, y: collisionRect.top + INSIDE };
  return droppableContainers
    .flatMap((droppableContainer) => {
      const rect = droppableRects.get(droppableContainer.id);
      const holds = rect && x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
      return holds ? [{ id: droppableContainer.id, data: { droppableContainer, value: rect.width * rect.height } }] : [];
    })
    .sort((one, other) => one.data.value - other.data.value);
}; // prettier-ignore

/** An arrow key goes to the place beside the one that was reached, as far as the view shows it. */
const byArrows =
  (view: View, first: string): KeyboardCoordinateGetter =>
  (event, { context: { over, droppableRects } }) => {
    const place = over && besideOf(String(over.id), event.code, view, first);
    const rect = place ? droppableRects.get(place) : undefined;
    if (!rect) return undefined;
    event.preventDefault();
    return { x: rect.left + INSIDE, y: rect.top + INSIDE };
  };

/** Mouse, finger and keyboard. `first`: the first day that is shown. */
export const useDragSensors = (view: View, first: string) =>
  useSensors(
    useSensor(MouseSensor, MOUSE),
    useSensor(TouchSensor, TOUCH),
    useSensor(KeyboardSensor, { coordinateGetter: byArrows(view, first), keyboardCodes: KEYS, scrollBehavior: 'auto' }),
  );

const titleOf = (active: { data: { current?: object } }) =>
  quoted((active.data.current as Placed | undefined)?.title ?? '');

/** What is said of a drag to who does not see it; what came of it the page says itself. */
export const SAID: { announcements: Announcements; screenReaderInstructions: { draggable: string } } = {
  screenReaderInstructions: {
    draggable:
      'Entrée : choisir une date et une heure. Espace : prendre la publication, puis les flèches pour la déplacer, Espace pour la poser, Échap pour renoncer.',
  },
  announcements: {
    onDragStart: ({ active }) => `${titleOf(active)} est prise. Flèches pour la déplacer.`,
    onDragOver: ({ over }) => (over ? placeName(String(over.id)) : 'hors du calendrier'),
    onDragEnd: ({ active, over }) => (over ? `${titleOf(active)} est posée : ${placeName(String(over.id))}.` : `${titleOf(active)} reste où elle était.`), // prettier-ignore
    onDragCancel: ({ active }) => `Déplacement annulé : ${titleOf(active)} reste où elle était.`,
  },
};
