import { signInStaff, type StaffRole } from '../../../../tests/support/staff.ts';
import type { SocialAccount } from '../../contracts/accounts.ts';
import type { Post } from '../../contracts/manager/posts.ts';
import { connecterAt, SALMA, type Said } from '../accounts-support.ts';
import { newWish, openPublishingHouse, type PublishingHouse } from '../publishing-support.ts';

const NADIA = '31000000000000001';

/** Somebody of the staff: calls below /social. */
export type Member = <Data = Post>(method: string, path: string, body?: unknown) => Promise<Said<Data>>;

export interface ManagerHouse extends PublishingHouse {
  marketer: Member;
  editor: Member;
  staff(role: StaffRole): Promise<Member>;
  token(role: StaffRole): Promise<string>;
  /** The official accounts. */
  accounts: Record<'facebook' | 'instagram' | 'tiktok', SocialAccount>;
  /** Names of what the trail says was done to something, the oldest first. */
  deeds(id: string): Promise<string[]>;
}

/** A shop whose marketer has connected the official accounts, beside the networks. */
export async function openManagerHouse(env: Record<string, string> = {}): Promise<ManagerHouse> {
  const house = await openPublishingHouse(env);
  const base = `${house.cms.url}/social`;
  const token = (role: StaffRole) => signInStaff(house.cms.url, role);
  const staff = async (role: StaffRole) => connecterAt(base, await token(role)).call as Member;
  const looksAfter = connecterAt(`${base}/accounts`, await token('sys-marketer'));
  const meta = (await looksAfter.connect('facebook', { person: NADIA })).data.accounts;
  const tiktok = (await looksAfter.connect('tiktok', { person: SALMA })).data.accounts;
  const of = (network: string) => [...meta, ...tiktok].find((one) => one.network === network)!;
  return {
    ...house,
    marketer: await staff('sys-marketer'),
    editor: await staff('sys-editor'),
    staff,
    token,
    accounts: { facebook: of('facebook'), instagram: of('instagram'), tiktok: of('tiktok') },
    deeds: async (id) =>
      (await house.query<{ action: string }>(`SELECT action FROM platform_audit WHERE subject ->> 'id' = $1 ORDER BY seq`, [id])).map(({ action }) => action), // prettier-ignore
  };
}

/** A Page’s link to the help pages, as the composer sends it. */
export const draftOf = (house: ManagerHouse, more: Record<string, unknown> = {}, content: object = {}) => ({
  ...{ wish: newWish(), title: 'La semaine des riads', at: null },
  content: {
    ...{ locale: 'fr', target: { kind: 'page', path: '/aide' }, paid: false },
    parts: [{ account: house.accounts.facebook.id, format: 'link', caption: 'À lire', hashtags: ['Maroc'] }],
    ...content,
  },
  ...more,
});

/** A clock on a wall in Casablanca, so many minutes from now. */
export function wallIn(minutes: number): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Africa/Casablanca', dateStyle: 'short', timeStyle: 'short' }).format(Date.now() + minutes * 60_000); // prettier-ignore
  return parts.replace(' ', 'T');
}
