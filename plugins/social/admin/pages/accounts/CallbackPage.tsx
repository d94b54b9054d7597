import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import type { ConnectedAccounts } from '../../../contracts/accounts.ts';
import { useDeed } from '../../calls/useDeed.ts';
import { MANAGE_ACCOUNTS } from '../../permissions.ts';
import type { Arrival } from './AccountsPage.tsx';

/** Where a network sends back to: hands over what it sent, once, and goes on to the accounts. */
export function CallbackPage() {
  return (
    <Page.Protect permissions={MANAGE_ACCOUNTS}>
      <Page.Title>Connexion du compte</Page.Title>
      <Layouts.Header title="Connexion du compte" />
      <Layouts.Content>
        <Typography role="status">Le réseau vous a renvoyé ici, nous terminons la connexion…</Typography>
        <Arriving />
      </Layouts.Content>
    </Page.Protect>
  );
}

function Arriving() {
  const { login } = useParams();
  const navigate = useNavigate();
  const deed = useDeed();
  const begun = useRef(false);
  useEffect(() => {
    // What came back is good once: a second look would be refused.
    if (begun.current) return;
    begun.current = true;
    const came = new URLSearchParams(window.location.search);
    const body = Object.fromEntries(['state', 'code', 'error'].flatMap((name) => (came.get(name) ? [[name, came.get(name)!]] : []))); // prettier-ignore
    void (async () => {
      const outcome = await deed<ConnectedAccounts>({ method: 'post', path: '/accounts/callback', body: { login, ...body } }); // prettier-ignore
      const arrival = outcome.ok ? arrivalOf(outcome.data) : null;
      void navigate('/plugins/social/accounts', { replace: true, state: { arrival } });
    })();
  }, [deed, login, navigate]);
  return null;
}

function arrivalOf({ accounts }: ConnectedAccounts): Arrival {
  const lacking = accounts.some(({ missing }) => missing.length > 0);
  const said = accounts.length === 1 ? `${accounts[0]!.name} est connecté.` : `${accounts.length} comptes sont connectés.`; // prettier-ignore
  return lacking
    ? { text: `${said} Certaines autorisations n’ont pas été accordées : voyez ci-dessous.`, good: false }
    : { text: said, good: true };
}
