import { Flex, Typography } from '@strapi/design-system';
import type { PreviewPart } from '../../../contracts/preview.ts';
import { Preview } from '../../parts/previews/Preview.tsx';
import type { AccountView } from './useAccounts.ts';

interface Props {
  /** Whether any account is chosen: one that is not there any more has no preview. */
  chosen: boolean;
  parts: readonly PreviewPart[];
  failed: boolean;
  accounts: readonly AccountView[];
  locale: string;
}

/** All parts as they would be seen, one below the other. */
export function Previews({ chosen, parts, failed, accounts, locale }: Props) {
  if (failed) return <Typography textColor="danger700">L’aperçu n’a pas pu être lu. Il revient à la prochaine modification.</Typography>; // prettier-ignore
  if (parts.length === 0)
    return <Typography textColor="neutral600">{chosen ? 'Rien à montrer encore : un compte ou un fichier choisi n’est plus là, ou l’aperçu arrive.' : 'Choisissez un compte : l’aperçu montre ce qui lui sera envoyé.'}</Typography>; // prettier-ignore
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {parts.map((part, at) => {
        const account = accounts.find(({ id }) => id === part.account);
        // Pages are called by their name, the others by their handle.
        const name = (part.network === 'facebook' ? account?.name : account?.handle || account?.name) ?? '–';
        return <Preview key={`${part.account} ${part.format} ${at}`} part={part} name={name} locale={locale} />;
      })}
    </Flex>
  );
}
