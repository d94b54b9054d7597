/** What the pages of every plugin in the admin panel are made of. */
export { BackLink } from './BackLink.tsx';
export { Card } from './Card.tsx';
export { Confirm } from './Confirm.tsx';
export { Filter } from './Filter.tsx';
export { Filters } from './Filters.tsx';
export { Rows } from './Rows.tsx';
export { Shown } from './Shown.tsx';
export { useList } from './useList.ts';
export { troubleOf, useRead, type Trouble } from './useRead.ts';
