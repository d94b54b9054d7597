import { Box, Button, Checkbox, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { AccountName } from '../../parts/NetworkMark.tsx';
import { ACCOUNT_STATE_NAMES } from '../../words/accounts.ts';
import { formatName } from '../../words/names.ts';
import { formatFor, formatsOf, takesFiles, type DraftContent, type DraftPart } from './draft.ts';
import { MediaField } from './MediaField.tsx';
import { TikTokField } from './TikTokField.tsx';
import type { AccountView } from './useAccounts.ts';
import type { KnownFiles } from './useFiles.ts';
import { WordsField } from './WordsField.tsx';

interface Props {
  draft: DraftContent;
  accounts: readonly AccountView[];
  audited: boolean;
  files: KnownFiles;
  onChange: (parts: DraftPart[]) => void;
}

/** To which accounts a post goes, in which format each, and what of it differs there. */
export function PartsField({ draft, accounts, audited, files, onChange }: Props) {
  const { parts } = draft;
  const kinds = draft.media.flatMap((id) => files.of(id)?.kind ?? []);
  const add = ({ id, network }: AccountView) =>
    onChange([...parts, { account: id, format: formatFor(network, kinds), words: null, media: null, options: {} }]);
  const change = (at: number, next: Partial<DraftPart>) => onChange(parts.map((part, place) => (place === at ? { ...part, ...next } : part))); // prettier-ignore
  if (accounts.length === 0)
    return (
      <Typography textColor="neutral600">
        Aucun compte officiel n’est connecté. <Link to="/plugins/social/accounts">Connectez-en un</Link> pour publier.
      </Typography>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} wrap="wrap" role="group" aria-label="Comptes">
        {accounts.map((account) => (
          <Checkbox
            key={account.id}
            aria-label={`Publier sur ${account.name}`}
            checked={parts.some((part) => part.account === account.id)}
            onCheckedChange={(on) =>
              on === true ? add(account) : onChange(parts.filter((part) => part.account !== account.id))
            }
          >
            <AccountName
              network={account.network}
              name={account.name}
              under={account.state === 'broken' ? ACCOUNT_STATE_NAMES.broken : null}
            />
          </Checkbox>
        ))}
      </Flex>
      {parts.map((part, at) => {
        const account = accounts.find(({ id }) => id === part.account);
        return (
          account && (
            <PartBox
              key={`${part.account} ${at}`}
              part={part}
              twice={parts.filter((one) => one.account === part.account).length > 1}
              {...{ account, draft, audited, files }}
              onChange={(next) => change(at, next)}
              onAgain={() => add(account)}
              onDrop={() => onChange(parts.filter((_, place) => place !== at))}
            />
          )
        );
      })}
    </Flex>
  );
}

interface PartProps {
  part: DraftPart;
  twice: boolean;
  account: AccountView;
  draft: DraftContent;
  audited: boolean;
  files: KnownFiles;
  onChange: (next: Partial<DraftPart>) => void;
  onAgain: () => void;
  onDrop: () => void;
}

function PartBox({ part, twice, account, draft, audited, files, onChange, onAgain, onDrop }: PartProps) {
  const { network, name } = account;
  return (
    <Box
      tag="section"
      aria-label={`Sur ${name}`}
      borderColor="neutral200"
      hasRadius
      padding={4}
      background="neutral0"
    >
      <Flex justifyContent="space-between" alignItems="center" gap={3} wrap="wrap">
        <AccountName network={network} name={name} />
        <Flex gap={2} alignItems="center">
          <SingleSelect aria-label={`Format sur ${name}`} size="S" value={part.format} onChange={(format) => onChange({ format: String(format) })}>
            {formatsOf(network).map((format) => (
              <SingleSelectOption key={format} value={format}>
                {formatName(network, format)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          {twice && (
            <Button variant="danger-light" size="S" startIcon={<Trash />} aria-label={`Retirer ce format de ${name}`} onClick={onDrop}>
              Retirer
            </Button>
          )}
        </Flex>
      </Flex>
      <Flex gap={5} wrap="wrap" paddingTop={4}>
        <Checkbox
          checked={part.words !== null}
          onCheckedChange={(on) => onChange({ words: on === true ? { caption: draft.caption, hashtags: draft.hashtags } : null })}
        >
          {`Texte différent sur ${name}`}
        </Checkbox>
        {takesFiles(part.format) && (
          <Checkbox checked={part.media !== null} onCheckedChange={(on) => onChange({ media: on === true ? draft.media : null })}>
            {`Fichiers différents sur ${name}`}
          </Checkbox>
        )}
        <Button variant="ghost" size="S" onClick={onAgain} aria-label={`Ajouter un autre format sur ${name}`}>
          Ajouter un autre format
        </Button>
      </Flex>
      {part.words && (
        <Box paddingTop={4}>
          <WordsField of={`sur ${name}`} words={part.words} locale={draft.locale} onChange={(words) => onChange({ words })} />
        </Box>
      )}
      {part.media && takesFiles(part.format) && (
        <Box paddingTop={4}>
          <MediaField
            label={`Fichiers sur ${name}`}
            value={part.media}
            files={files}
            deal={draft.target?.kind === 'deal' ? draft.target.deal : null}
            onChange={(media) => onChange({ media })}
          />
        </Box>
      )}
      {network === 'tiktok' && (
        <Box paddingTop={4}>
          <TikTokField account={account} audited={audited} promotes={draft.paid} value={part.options} onChange={(options) => onChange({ options })} />
        </Box>
      )}
    </Box>
  );
} // prettier-ignore
