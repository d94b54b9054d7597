import type { Querier } from '@sys/database/marketplace';
import type { Context } from 'koa';
import type { CaseKind, CaseValues } from '../../domain/case/fields.ts';

export interface CaseDocument {
  id: string;
  kind: string;
  mediaType: string;
}

/**
 * What cases ask of the rooms beside them, which say it when the CMS starts: which documents a person has
 * brought and which are missing, what erases them, and what asks a person for their second factor again.
 * Without them a case stands on its values alone.
 */
export interface Neighbours {
  documents(db: Querier, user: number): Promise<CaseDocument[]>;
  missingDocuments(db: Querier, user: number, kind: CaseKind, values: CaseValues): Promise<string[]>;
  eraseDocuments(db: Querier, user: number): Promise<void>;
  /** Puts all of them under a legal hold, or ends it with null. */
  holdDocuments(db: Querier, user: number, hold: { why: string } | null): Promise<unknown>;
  /** Throws what is answered when the person has not shown their factor just now. */
  requireStepUp(ctx: Context): Promise<void>;
}

const neighbours: Neighbours = {
  documents: async () => [],
  missingDocuments: async () => [],
  eraseDocuments: async () => undefined,
  holdDocuments: async () => undefined,
  requireStepUp: async () => undefined,
};

/** Called by a neighbour while the plugin is registered. */
export function joinCases(some: Partial<Neighbours>): void {
  Object.assign(neighbours, some);
}

export const beside = (): Readonly<Neighbours> => neighbours;
