import { useCallback, useState } from 'react';
import type { LibraryItem } from '../../../contracts/manager/library.ts';
import type { Post } from '../../../contracts/manager/posts.ts';

/** A file as it is known here: out of the library, or with the post that shows it, which does not tell its name. */
export type KnownFile = Pick<LibraryItem, 'id' | 'kind' | 'url' | 'alt'> & Partial<LibraryItem> & { name: string };
export interface KnownFiles {
  of: (id: string) => KnownFile | undefined;
  add: (files: readonly (Post['media'][number] | LibraryItem)[]) => void;
}

export function useFiles(first: Post['media']): KnownFiles {
  const named = (files: readonly (Post['media'][number] | LibraryItem)[]) => files.map((file): [string, KnownFile] => [file.id, { name: '', ...file }]); // prettier-ignore
  const [known, setKnown] = useState(() => new Map(named(first)));
  const add = useCallback<KnownFiles['add']>((files) => setKnown((last) => new Map([...last, ...named(files)])), []);
  return { of: (id) => known.get(id), add };
}
