import type { z } from 'zod';
import type { socialAccountSchema } from '../../contracts/accounts.ts';
import { actFor } from '../../domain/accounts/problems.ts';
import { missingScopes } from '../../domain/accounts/scopes.ts';
import { RENEWAL } from '../../domain/accounts/token.ts';
import type { AccountRow } from './rows.ts';

/** When nothing of ours can renew it any more. */
function endOf({ login, expiresAt, refreshExpiresAt }: AccountRow): Date | null {
  if (RENEWAL[login] === 'never') return expiresAt;
  return RENEWAL[login] === 'by-token' ? refreshExpiresAt : null;
}

/** What whoever it belongs to sees; of what opens it, nothing. */
export function viewAccount(row: AccountRow): z.input<typeof socialAccountSchema> {
  const { id, network, login, name, handle, state, problem, scopes, connectedAt, checkedAt } = row;
  const isOver = state === 'disconnected';
  return {
    ...{ id: `acc_${id}`, network, login, name, handle, state, problem },
    act: problem && actFor(problem),
    missing: isOver ? [] : missingScopes(login, network, scopes),
    connectedAt: connectedAt.toISOString(),
    checkedAt: checkedAt?.toISOString() ?? null,
    endsAt: (isOver ? null : endOf(row))?.toISOString() ?? null,
    ...(row.owner === null ? { reviewed: row.reviewed } : {}),
  };
}
