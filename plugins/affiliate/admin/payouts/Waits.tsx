import { Page } from '@strapi/admin/strapi-admin';
import { Rows } from '@sys/platform/panel';
import type { PayoutWaiting } from '../../contracts/index.ts';
import { usePages } from './usePayouts.ts';
import { instant, money, WAITS } from './words.ts';

/** Whom a month paid nothing, and why. */
export function Waits({ period }: { period: string }) {
  const { list, trouble, more } = usePages<PayoutWaiting>('/waits', { period });
  if (trouble === 'denied') return <Page.NoPermissions />;
  if (trouble && !list) return <Page.Error />;
  if (!list) return <Page.Loading />;
  return (
    <Rows
      heads={['Influenceur', 'Dû', 'Pourquoi', 'Constaté']}
      empty="Personne n’attend pour ce mois."
      onMore={list.next_cursor ? () => void more() : null}
      rows={list.data.map(({ influencer, name, because, amount, at }) => ({
        key: String(influencer),
        cells: [`${name} (n° ${influencer})`, money(amount), WAITS[because], instant(at)],
      }))}
    />
  );
}
