import { Layouts, Page, useNotification, useRBAC } from '@strapi/admin/strapi-admin';
import { IconButton } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { MANAGE_BILLING, READ_BILLING } from '../permissions.ts';
import { Figures } from './Figures.tsx';
import { Section } from './Section.tsx';
import { useOverview } from './useOverview.ts';
import { EVENT_STATES, instant, money, PERIODS, statusWord } from './words.ts';

/** Who subscribes to what, and whether what Stripe tells was followed. */
export function SubscriptionsPage() {
  return (
    <Page.Protect permissions={READ_BILLING}>
      <Subscriptions />
    </Page.Protect>
  );
}

function Subscriptions() {
  const { overview, failed, replay } = useOverview();
  const { toggleNotification } = useNotification();
  const { allowedActions } = useRBAC(MANAGE_BILLING);
  const manages = Boolean((allowedActions as Record<string, boolean>).canManage);

  if (failed && !overview) return <Page.Error />;
  if (!overview) return <Page.Loading />;
  const replayAndSay = async (id: string) => {
    try {
      await replay(id);
      toggleNotification({ type: 'success', message: 'L’objet est relu chez Stripe.' });
    } catch {
      toggleNotification({ type: 'danger', message: 'L’action n’a pas abouti. Réessayez.' });
    }
  };

  return (
    <Page.Main>
      <Page.Title>Abonnements</Page.Title>
      <Layouts.Header
        title="Abonnements"
        subtitle={
          overview.offered ? 'Tels que Stripe les connaît' : 'Stripe n’est pas réglé : rien ne peut être souscrit'
        }
      />
      <Layouts.Content>
        <Figures overview={overview} />
        <Section
          title="En cours"
          heads={['Boutique', 'Adresse', 'Formule', 'État', 'Prix', 'Échéance']}
          empty="Aucun abonnement en cours."
          rows={overview.subscribers.map((one) => ({
            key: one.id,
            cells: [
              one.shopName ?? '—',
              one.email,
              one.plan,
              statusWord(one.status),
              `${money(one.price)} ${PERIODS[one.period]}`,
              one.cancelsAt ? `Fin le ${instant(one.cancelsAt)}` : instant(one.periodEndsAt),
            ],
          }))}
        />
        <Section
          title="Comparaisons de la nuit"
          heads={['Date', 'Objets relus', 'Écarts corrigés']}
          empty="Aucune nuit encore."
          rows={overview.reports.map(({ id, at, lookedAt, drift }) => ({
            key: id,
            cells: [instant(at), String(lookedAt), String(drift)],
          }))}
        />
        <Section
          title="Événements reçus"
          heads={['Reçu', 'Type', 'Objet', 'État', ...(manages ? ['Actions'] : [])]}
          empty="Stripe n’a encore rien dit."
          rows={overview.events.map(({ id, type, object, receivedAt, state }) => ({
            key: id,
            cells: [
              instant(receivedAt),
              type,
              object,
              EVENT_STATES[state],
              ...(manages
                ? [
                    state === 'ignored' ? (
                      ''
                    ) : (
                      <IconButton
                        key="replay"
                        label="Suivre de nouveau"
                        variant="ghost"
                        onClick={() => void replayAndSay(id)}
                      >
                        <ArrowClockwise />
                      </IconButton>
                    ),
                  ]
                : []),
            ],
          }))}
        />
      </Layouts.Content>
    </Page.Main>
  );
}
