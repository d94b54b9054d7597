import { useNotification } from '@strapi/admin/strapi-admin';
import { useState } from 'react';
import type { LibraryItem } from '../../contracts/manager/library.ts';
import type { Crop } from '../../domain/media/crop.ts';
import { shownAt } from './addresses.ts';
import { useDeed } from './useDeed.ts';
import { useUpload } from './useUpload.ts';

const MOST_LETTERS = 120;
const named = (name: string) => name.replace(/\.[^.]*$/, '').slice(0, MOST_LETTERS);

/** What brings files into the library: from the device, out of a deal’s page, or a part of one that is there. */
export function useLibrary() {
  const upload = useUpload();
  const deed = useDeed();
  const { toggleNotification } = useNotification();
  /** How much of what is on its way has left, 0 to 1; null when nothing is. */
  const [part, setPart] = useState<number | null>(null);

  const name = async (item: LibraryItem, words: Pick<LibraryItem, 'name' | 'alt' | 'tags'>): Promise<LibraryItem> => {
    const outcome = await deed<LibraryItem>({ method: 'put', path: `/media/${item.id}`, body: words });
    return outcome.ok ? outcome.data : item;
  };

  /** One after the other; those that were not taken are told with why. */
  const bring = async (files: readonly File[]): Promise<LibraryItem[]> => {
    const brought: LibraryItem[] = [];
    for (const [at, file] of files.entries()) {
      setPart(at / files.length);
      const outcome = await upload({ file }, (sent) => setPart((at + sent) / files.length));
      if (outcome.ok) brought.push(await name(outcome.item, { name: named(file.name), alt: '', tags: [] }));
      else toggleNotification({ type: 'danger', message: `${file.name} : ${outcome.said}` });
    }
    setPart(null);
    return brought;
  };

  /** A part of a picture, as a file of its own beside it. Null when it was not taken. */
  const cut = async (item: Pick<LibraryItem, 'url' | 'alt' | 'name' | 'tags'>, crop: Crop): Promise<LibraryItem | null> => {
    const whole = await fetch(shownAt(item.url)).then((answer) => (answer.ok ? answer.blob() : null), () => null);
    const outcome = whole && (await upload({ file: whole, crop, alt: item.alt }));
    if (outcome?.ok) return name(outcome.item, { name: named(`${item.name || 'Image'} (recadrée)`), alt: item.alt, tags: item.tags });
    toggleNotification({ type: 'danger', message: outcome ? outcome.said : 'L’image n’a pas pu être relue. Rechargez la page.' });
    return null;
  }; // prettier-ignore

  const fromDeal = async (deal: string, picture: number, title: string): Promise<LibraryItem | null> => {
    const outcome = await deed<LibraryItem>({ method: 'post', path: '/media/from-deal', body: { deal, picture, alt: title.slice(0, 1_000) } }); // prettier-ignore
    return outcome.ok ? name(outcome.data, { name: title.slice(0, MOST_LETTERS), alt: outcome.data.alt, tags: [] }) : null; // prettier-ignore
  };

  return { bring, cut, fromDeal, part };
}
