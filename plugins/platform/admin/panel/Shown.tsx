import { Page } from '@strapi/admin/strapi-admin';
import type { ReactNode } from 'react';
import type { Trouble } from './useRead.ts';

/** What was read, or what stands in the way; what is there stays when a later read fails. */
export function Shown<Data>({ data, trouble, children }: { data: Data | null; trouble: Trouble; children: (data: Data) => ReactNode }) {
  if (trouble === 'denied') return <Page.NoPermissions />;
  if (data !== null) return <>{children(data)}</>;
  if (trouble === 'missing') return <Page.NoData />;
  return trouble ? <Page.Error /> : <Page.Loading />;
} // prettier-ignore
