import { layoutOf } from './layouts.ts';

interface Link {
  uid: string;
  title: string;
}

/** Strapi's own type of the shop's accounts, which only administrators see. */
const ACCOUNTS = 'plugin::users-permissions.user';

/** The menu lists many records of a type: plural words. */
export function pluralLinks<T extends { ctLinks?: Link[]; stLinks?: Link[] }>(data: T): T {
  const rename = (links: Link[] | undefined) => links?.map((link) => ({ ...link, title: titleOf(link) }));
  return {
    ...data,
    ...(data.ctLinks ? { ctLinks: rename(data.ctLinks) } : {}),
    ...(data.stLinks ? { stLinks: rename(data.stLinks) } : {}),
  };
}

function titleOf({ uid, title }: Link): string {
  return uid === ACCOUNTS ? 'Comptes de la boutique' : (layoutOf(uid)?.plural ?? title);
}
