import {
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  Radio,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useRead } from '@sys/platform/panel';
import type { TikTokCreatorView } from '../../../contracts/tiktok.ts';
import { optionsOf, PRIVACY_NAMES, SWITCHES, type Chosen } from './tiktok.ts';
import type { AccountView } from './useAccounts.ts';

interface Props {
  account: AccountView;
  /** Whether TikTok has audited our app. */
  audited: boolean;
  promotes: boolean;
  value: Record<string, unknown>;
  onChange: (options: Record<string, unknown>) => void;
}

/** What TikTok asks of who publishes there, as the account lets choose now: nothing is chosen beforehand. */
export function TikTokField({ account, audited, promotes, value, onChange }: Props) {
  const { data: creator, trouble, again } = useRead<TikTokCreatorView>(`/social/accounts/${account.id}/tiktok`);
  const chosen = value as Chosen;
  // What is agreed to depends on these: it is asked for again.
  const asksAgain = (next: Chosen) => next.mode !== undefined || next.brand_content !== undefined;
  const set = (next: Chosen) => onChange(optionsOf({ ...chosen, ...(asksAgain(next) && { consent: false }), ...next }));
  const branded = chosen.brand_content === true || chosen.brand_organic === true;
  return (
    <Box role="group" aria-label={`Choix pour TikTok, ${account.name}`} background="neutral100" padding={4} hasRadius>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Radio.Group
          value={chosen.mode ?? ''}
          aria-label="Comment l’envoyer à TikTok"
          onValueChange={(mode: string) => set({ mode: mode as 'draft' | 'direct' })}
        >
          <Flex direction="column" alignItems="flex-start" gap={2}>
            <Radio.Item value="draft">En brouillon, à mettre en ligne dans l’application TikTok</Radio.Item>
            <Radio.Item value="direct" disabled={!audited}>
              En ligne directement
            </Radio.Item>
          </Flex>
        </Radio.Group>
        {!audited && (
          <Typography variant="pi" textColor="neutral600">
            TikTok n’a pas encore validé notre application : seul le brouillon est possible.
          </Typography>
        )}
        {chosen.mode === 'direct' && trouble !== null && (
          <Flex gap={3} alignItems="center" wrap="wrap">
            <Typography textColor="danger700">TikTok ne dit pas ce que ce compte permet en ce moment.</Typography>
            <Button variant="secondary" size="S" onClick={() => void again()}>
              Demander de nouveau
            </Button>
          </Flex>
        )}
        {chosen.mode === 'direct' && creator && (
          <>
            <Typography variant="pi" textColor="neutral600">{`Publié en tant que ${creator.nickname} (@${creator.username}). Vidéo de ${creator.max_seconds} secondes au plus.`}</Typography>
            <Field.Root required>
              <Field.Label>Qui peut la voir</Field.Label>
              <SingleSelect placeholder="À choisir" value={chosen.privacy_level ?? null} onChange={(level) => set({ privacy_level: level as NonNullable<Chosen['privacy_level']> })}>
                {creator.privacy_levels.map((level) => (
                  <SingleSelectOption key={level} value={level} disabled={level === 'SELF_ONLY' && chosen.brand_content === true}>
                    {PRIVACY_NAMES[level]}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
            <Flex gap={4} wrap="wrap">
              {SWITCHES.map(([name, label, off]) => (
                <Checkbox key={name} checked={chosen[name] === true && !creator[off]} disabled={creator[off]} onCheckedChange={(on) => set({ [name]: on === true })}>
                  {creator[off] ? `${label} (désactivé sur le compte)` : label}
                </Checkbox>
              ))}
            </Flex>
            <Flex direction="column" alignItems="flex-start" gap={2} role="group" aria-label="Contenu promotionnel">
              <Checkbox checked={chosen.brand_organic === true} onCheckedChange={(on) => set({ brand_organic: on === true })}>
                Ma propre marque : la publication sera marquée « Contenu promotionnel »
              </Checkbox>
              <Checkbox checked={chosen.brand_content === true} onCheckedChange={(on) => set({ brand_content: on === true })}>
                Contenu de marque : la publication sera marquée « Partenariat rémunéré »
              </Checkbox>
              {promotes && !branded && <Typography variant="pi" textColor="warning700">Un partenariat se déclare aussi à TikTok : cochez l’un des deux.</Typography>}
              <Checkbox checked={chosen.made_by_ai === true} onCheckedChange={(on) => set({ made_by_ai: on === true })}>
                Contenu fait par une intelligence artificielle
              </Checkbox>
            </Flex>
          </>
        )}
        {chosen.mode !== undefined && (
          <Checkbox checked={chosen.consent === true} onCheckedChange={(on) => set({ consent: on === true })}>
            {chosen.mode === 'direct' && chosen.brand_content === true
              ? 'En publiant, nous acceptons la politique de contenu de marque et la confirmation d’utilisation de la musique de TikTok'
              : 'En publiant, nous acceptons la confirmation d’utilisation de la musique de TikTok'}
          </Checkbox>
        )}
      </Flex>
    </Box>
  );
} // prettier-ignore
