import { isFetchError, Layouts, Page, useFetchClient, useNotification, useRBAC } from '@strapi/admin/strapi-admin';
import { Badge, Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Filter, Rows } from '@sys/platform/panel';
import { useState } from 'react';
import type { ShownCoupon } from '../../contracts/index.ts';
import { MANAGE_COUPONS, SEE_COUPONS } from '../permissions.ts';
import { CouponForm } from './CouponForm.tsx';
import type { CouponProblems } from './coupon-fields.ts';
import { Reason } from './Reason.tsx';
import { useDeed } from './useDeed.ts';
import { useList } from './useList.ts';
import { instant, money, rate, refusalOf } from './words.ts';

const STATES: Record<ShownCoupon['state'], string> = {
  planned: 'À venir',
  active: 'En cours',
  'used-up': 'Épuisé',
  over: 'Terminé',
  stopped: 'Arrêté',
};

/** The codes of the platform, which pays for what they take off. */
export function CouponsPage() {
  return (
    <Page.Protect permissions={SEE_COUPONS}>
      <Page.Main>
        <Page.Title>Codes promo</Page.Title>
        <Coupons />
      </Page.Main>
    </Page.Protect>
  );
}

function Coupons() {
  const [filters, setFilters] = useState({ q: '' });
  const { list, trouble, again, more } = useList<ShownCoupon>('/orders/coupons', filters, 'after');
  const { allowedActions } = useRBAC(MANAGE_COUPONS);
  const manages = (allowedActions as { canManage?: boolean }).canManage === true;
  const [edited, setEdited] = useState<ShownCoupon | 'new' | null>(null);
  const [stopped, setStopped] = useState<ShownCoupon | null>(null);
  const deed = useDeed(again);
  const send = useSend(again, () => setEdited(null));
  if (trouble === 'denied') return <Page.NoPermissions />;
  if (trouble && !list) return <Page.Error />;
  if (!list) return <Page.Loading />;
  const acts = (coupon: ShownCoupon) => (
    <Flex key="acts" gap={2}>
      {coupon.may.change && (
        <Button size="S" variant="secondary" aria-label={`Modifier ${coupon.code}`} onClick={() => setEdited(coupon)}>
          Modifier
        </Button>
      )}
      {coupon.may.stop && (
        <Button
          size="S"
          variant="danger-light"
          aria-label={`Arrêter ${coupon.code}`}
          onClick={() => setStopped(coupon)}
        >
          Arrêter
        </Button>
      )}
    </Flex>
  );
  return (
    <>
      <Layouts.Header
        title="Codes promo"
        subtitle="De la plateforme, qui en paie la réduction ; ceux des boutiques sont à elles"
        primaryAction={
          manages && (
            <Button startIcon={<Plus />} onClick={() => setEdited('new')}>
              Nouveau code
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Box paddingBottom={4} tag="form" role="search" onSubmit={(event) => event.preventDefault()}>
          <Grid.Root gap={4}>
            <Filter
              label="Code"
              options={null}
              value={filters.q}
              onChange={(q) => setFilters({ q })}
              placeholder="Commence par"
            />
          </Grid.Root>
        </Box>
        <Rows
          heads={['Code', 'Réduction', 'Du', 'Au', 'État', 'Utilisé', 'A réduit', ...(manages ? ['Actions'] : [])]}
          empty="Aucun code ici."
          onMore={list.next ? () => void more() : null}
          rows={list.data.map((coupon) => ({
            key: coupon.id,
            cells: [
              <Typography key="code" fontWeight="semiBold" textColor="neutral800">
                {coupon.code}
              </Typography>,
              saidOf(coupon),
              instant(coupon.startsAt),
              instant(coupon.endsAt),
              <Badge key="state">{STATES[coupon.state]}</Badge>,
              coupon.uses === null ? String(coupon.used) : `${coupon.used} sur ${coupon.uses}`,
              `${money(coupon.tookOff)} (${coupon.paid} payées)`,
              ...(manages ? [acts(coupon)] : []),
            ],
          }))}
        />
      </Layouts.Content>
      {edited && (
        <CouponForm
          coupon={edited === 'new' ? null : edited}
          onSend={(body) => send(edited, body)}
          onClose={() => setEdited(null)}
        />
      )}
      {stopped && (
        <Reason
          title={`Arrêter ${stopped.code}`}
          text="Plus personne ne peut s’en servir, pour toujours. Les commandes déjà passées gardent leur réduction."
          submit="Arrêter"
          danger
          onDone={(reason) => deed(`/orders/coupons/${stopped.id}/stop`, { reason }, 'Le code est arrêté.')}
          onClose={() => setStopped(null)}
        />
      )}
    </>
  );
}

/** Keeps a code, and says which fields are to be mended when it was not. */
function useSend(after: () => Promise<unknown>, done: () => void) {
  const { post, put } = useFetchClient();
  const { toggleNotification } = useNotification();
  return async (edited: ShownCoupon | 'new', body: object): Promise<CouponProblems | null> => {
    try {
      await (edited === 'new' ? post('/orders/coupons', body) : put(`/orders/coupons/${edited.id}`, body));
    } catch (error) {
      const said: unknown = isFetchError(error) ? error.response?.data : undefined;
      const { fields } = (said as { error?: { details?: { fields?: { field: string; problem: string }[] } } } | undefined)?.error?.details ?? {}; // prettier-ignore
      if (!fields?.length) toggleNotification({ type: 'danger', message: refusalOf(said) });
      return Object.fromEntries((fields ?? []).map(({ field, problem }) => [field, problem]));
    }
    toggleNotification({ type: 'success', message: 'Le code est enregistré.' });
    done();
    await after();
    return null;
  };
}

/** What it takes off, in words. */
function saidOf({ kind, value, most, minimum }: ShownCoupon): string {
  const off = kind === 'percent' ? rate(value) : money(value);
  const cap = most === null ? '' : `, au plus ${money(most)}`;
  return `${off}${cap}${minimum > 0 ? `, dès ${money(minimum)}` : ''}`;
}
