import { useAuth } from '@strapi/admin/strapi-admin';
import { useEffect, useState } from 'react';
import type { Calendar } from '../../../contracts/manager/calendar.ts';
import { NETWORK_NAMES } from '../../words/names.ts';

/** Names by id. */
export type Seen = Record<'account' | 'template' | 'author', Record<string, string>>;

/**
 * Whose posts there have been since the page was opened, to filter by: what a filter hides stays to be chosen. Whoever
 * looks may always ask for their own.
 */
export function useSeen(calendar: Calendar | null): Seen {
  const me = useAuth('Calendar', ({ user }) => user);
  const [seen, setSeen] = useState<Seen>({ account: {}, template: {}, author: {} });
  useEffect(() => {
    if (!calendar) return;
    setSeen((known) => {
      const found: Seen = {
        account: { ...known.account },
        template: { ...known.template },
        author: { ...known.author },
      };
      for (const { parts, template, author } of [...calendar.posts, ...calendar.untimed]) {
        for (const part of parts) found.account[part.account] = `${part.name} (${NETWORK_NAMES[part.network]})`;
        if (template) found.template[template.id] = template.name;
        found.author[author.id] = author.name;
      }
      return found;
    });
  }, [calendar]);
  return me?.id === undefined ? seen : { ...seen, author: { ...seen.author, [String(me.id)]: 'Moi' } };
}
