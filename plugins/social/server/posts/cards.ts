import type { Querier } from '@sys/database/marketplace';
import type { PostCard } from '../../contracts/manager/posts.ts';
import { mediaAddress } from '../media/address.ts';
import { endingOf } from '../media/rows.ts';
import { houseAccounts, standingParts, type CardRow, type HouseAccount, type StandingPart } from './rows.ts';

/** What cards are made of beside their rows. */
interface Around {
  accounts: Map<string, HouseAccount>;
  standing: readonly StandingPart[];
  now: Date;
}

/** Posts as lists and the calendar show them, in their order. */
export async function viewCards(db: Querier, rows: readonly CardRow[], now: Date): Promise<PostCard[]> {
  const accounts = await houseAccounts(db, [...new Set(rows.flatMap(({ parts }) => parts.map(({ account }) => account)))]); // prettier-ignore
  const standing = await standingParts(db, rows.flatMap(({ publication }) => publication ?? [])); // prettier-ignore
  return rows.map((row) => viewCard(row, { accounts, standing, now }));
}

function viewCard(row: CardRow, { accounts, standing, now }: Around): PostCard {
  const { title, state, version, at, zone, dueAt, templateId, experiment, variant, thumbId, thumbFile } = row;
  return {
    ...{ id: `pst_${row.id}`, title, state, version, at, zone, dueAt },
    author: { id: row.author, name: row.authorName },
    template: templateId === null ? null : { id: `tpl_${templateId}`, kind: row.templateKind!, name: row.templateName! }, // prettier-ignore
    parts: row.publication === null ? drafted(row, accounts) : placed(row.publication, standing),
    thumb: thumbId === null ? null : mediaAddress(thumbId, endingOf(thumbFile!), now),
    experiment: experiment === null ? null : { id: `exp_${experiment}`, variant: variant! },
  };
}

const drafted = ({ parts }: CardRow, accounts: Around['accounts']): PostCard['parts'] =>
  parts.flatMap(({ account, format }) => {
    const known = accounts.get(account);
    if (!known) return [];
    return [{ account: `acc_${account}` as const, name: known.name, network: known.network, format, state: null, failure: null }]; // prettier-ignore
  });

const placed = (publication: string, standing: Around['standing']): PostCard['parts'] =>
  standing
    .filter((part) => part.publication === publication)
    .map(({ account, name, network, format, state, failure }) => ({ account: `acc_${account}`, name, network, format, state, failure })); // prettier-ignore
