import { expect, it } from 'vitest';
import { addedDocuments, relationAfter } from './relations.ts';

it.each<[string, unknown, string | null | undefined]>([
  ['an edit of something else', undefined, undefined],
  ['null', null, null],
  ['a document id', 'b', 'b'],
  ['a document', { documentId: 'b' }, 'b'],
  ['connect as the admin sends it', { connect: [{ id: 7, documentId: 'b', isTemporary: true }], disconnect: [] }, 'b'],
  ['connect by document id', { connect: ['b'] }, 'b'],
  ['connect a single one', { connect: { documentId: 'b' } }, 'b'],
  ['a replacement', { connect: [{ documentId: 'b' }], disconnect: [{ documentId: 'a' }] }, 'b'],
  ['nothing connected', { connect: [], disconnect: [] }, 'a'],
  ['disconnect of the linked one', { connect: [], disconnect: [{ documentId: 'a' }] }, null],
  ['disconnect by row', { disconnect: [{ id: 7 }] }, null],
  ['disconnect of another', { disconnect: [{ documentId: 'z' }] }, 'a'],
  ['set to nothing', { set: [] }, null],
  ['set', { set: [{ documentId: 'b' }] }, 'b'],
])('reads %s', (_name, input, after) => expect(relationAfter(input, 'a')).toBe(after));

it.each<[unknown, string[]]>([
  [undefined, []],
  [null, []],
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [{ connect: [{ documentId: 'a' }], disconnect: [{ documentId: 'b' }] }, ['a']],
  [{ connect: { documentId: 'a' } }, ['a']],
  [{ set: [{ documentId: 'c' }] }, ['c']],
  [{ connect: [{ id: 7 }] }, []],
])('finds what %j adds', (input, added) => expect(addedDocuments(input)).toEqual(added));
