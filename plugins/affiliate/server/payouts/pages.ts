/** A page of rows of which one more was read than it holds; its cursor is the number of its last. */
export function pageOf<Row extends { id: string }>(
  rows: readonly Row[],
  size: number,
): { data: Row[]; has_more: boolean; next_cursor: string | null } {
  const data = rows.slice(0, size);
  const more = rows.length > size;
  return { data, has_more: more, next_cursor: more ? data.at(-1)!.id : null };
}
