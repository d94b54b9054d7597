import { useNotification } from '@strapi/admin/strapi-admin';
import { Badge, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Card, Confirm } from '@sys/platform/panel';
import { useState } from 'react';
import type { SocialAccount } from '../../../contracts/accounts.ts';
import { useDeed } from '../../calls/useDeed.ts';
import { AccountName } from '../../parts/NetworkMark.tsx';
import { ABILITY_NAMES, ACCOUNT_PROBLEM_WORDS, ACCOUNT_STATE_NAMES } from '../../words/accounts.ts';
import { instant } from '../../words/dates.ts';
import { accountLabel, NETWORK_NAMES } from '../../words/names.ts';

type There = 'asked' | 'by-hand' | 'kept';
const THERE: Record<There, (network: string) => string> = {
  asked: (network) => `${network} est averti et ferme notre accès.`,
  'by-hand': (network) => `Pour retirer aussi notre application chez ${network}, ouvrez ses réglages, « Applications et sites web ».`,
  kept: () => 'L’autorisation donnée chez Facebook reste en place pour les autres comptes.',
}; // prettier-ignore
const TONES = { connected: 'success', broken: 'danger', disconnected: 'neutral' } as const;

/** An account: how it is, what is missing, and what is done with it. */
export function AccountCard({ account, again }: { account: SocialAccount; again: () => Promise<void> }) {
  const { id, network, name, handle, state, problem, reviewed = false } = account;
  const deed = useDeed();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState<'check' | 'review' | null>(null);
  const [leaving, setLeaving] = useState(false);
  const called = accountLabel(account);
  const networkName = NETWORK_NAMES[network];
  const doing = async (what: 'check' | 'review', work: () => Promise<unknown>) => {
    setBusy(what);
    await work();
    await again();
    setBusy(null);
  };
  const check = () =>
    doing('check', () => deed({ method: 'post', path: `/accounts/${id}/check`, done: `${called} est vérifié.` }));
  const review = (on: boolean) =>
    doing('review', () =>
      deed({
        method: 'put',
        path: `/accounts/${id}`,
        body: { reviewed: on },
        done: on ? 'Une deuxième personne approuvera.' : 'Plus besoin d’une deuxième personne.',
      }),
    );
  const disconnect = async () => {
    const outcome = await deed<{ there: There }>({ method: 'del', path: `/accounts/${id}` });
    if (outcome.ok) toggleNotification({ type: 'success', message: `${called} est déconnecté. ${THERE[outcome.data.there](networkName)}` }); // prettier-ignore
    await again();
    return outcome.ok;
  };
  const tone = TONES[state];
  return (
    <Card height="100%">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={3}>
          <AccountName network={network} name={name} under={handle ? `@${handle}` : networkName} />
          {tone === 'neutral' ? (
            <Badge>{ACCOUNT_STATE_NAMES[state]}</Badge>
          ) : (
            <Badge backgroundColor={`${tone}100`} textColor={`${tone}700`}>
              {ACCOUNT_STATE_NAMES[state]}
            </Badge>
          )}
        </Flex>
        {problem && <Typography textColor="danger700">{ACCOUNT_PROBLEM_WORDS[problem](networkName)}</Typography>}
        <Missing account={account} />
        <Typography variant="pi" textColor="neutral600">
          {state === 'disconnected'
            ? 'Son historique reste ici. Connectez-le de nouveau pour y publier.'
            : [
                `Connecté le ${instant(account.connectedAt)}`,
                account.checkedAt && `vérifié le ${instant(account.checkedAt)}`,
                account.endsAt && `à reconnecter avant le ${instant(account.endsAt)}`,
              ]
                .filter(Boolean)
                .join(', ')}
        </Typography>
        {state !== 'disconnected' && (
          <>
            <Checkbox checked={reviewed} disabled={busy !== null} onCheckedChange={(on) => void review(on === true)}>
              {`Une deuxième personne approuve ce qui part sur ${called}`}
            </Checkbox>
            <Flex gap={2} wrap="wrap">
              <Button
                size="S"
                variant="secondary"
                loading={busy === 'check'}
                aria-label={`Vérifier ${called}`}
                onClick={() => void check()}
              >
                Vérifier
              </Button>
              <Button
                size="S"
                variant="danger-light"
                aria-label={`Déconnecter ${called}`}
                onClick={() => setLeaving(true)}
              >
                Déconnecter
              </Button>
            </Flex>
          </>
        )}
      </Flex>
      {leaving && (
        <Confirm
          title={`Déconnecter ${called} ?`}
          text="Les publications planifiées sur ce compte seront annulées. Ce qui est déjà en ligne y reste."
          submit="Déconnecter"
          danger
          onDone={disconnect}
          onClose={() => setLeaving(false)}
        />
      )}
    </Card>
  );
}

/** What was not granted: what is needed apart from what only makes it poorer. */
function Missing({ account: { missing } }: { account: SocialAccount }) {
  const lines: [label: string, needed: boolean][] = [
    ['Autorisations indispensables non accordées :', true],
    ['Non accordées, sans quoi on publie quand même :', false],
  ];
  return lines.map(([label, needed]) => {
    const scopes = missing.filter((one) => one.needed === needed);
    if (scopes.length === 0) return null;
    const abilities = [...new Set(scopes.map(({ ability }) => ABILITY_NAMES[ability]))].join(', ');
    return (
      <Typography key={label} textColor={needed ? 'danger700' : 'neutral600'}>
        {`${label} ${abilities} (${scopes.map(({ scope }) => scope).join(', ')})`}
      </Typography>
    );
  });
}
