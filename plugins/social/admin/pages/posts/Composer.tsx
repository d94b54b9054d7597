import { Layouts } from '@strapi/admin/strapi-admin';
import {
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  Grid,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { BackLink, Card } from '@sys/platform/panel';
import { useState, type ReactNode } from 'react';
import type { Post } from '../../../contracts/manager/posts.ts';
import { useDeed } from '../../calls/useDeed.ts';
import { LOCALE_NAMES } from '../../words/names.ts';
import { ComposerDialogs } from './ComposerDialogs.tsx';
import { contentOf, unfilledIn, type DraftContent } from './draft.ts';
import { MediaField } from './MediaField.tsx';
import { PartsField } from './PartsField.tsx';
import { Previews } from './Previews.tsx';
import { Problems } from './Problems.tsx';
import { TargetField } from './TargetField.tsx';
import { TemplateFill } from './TemplateFill.tsx';
import { TimeField } from './TimeField.tsx';
import { useAccounts } from './useAccounts.ts';
import { useDesk, type Desk } from './useDesk.ts';
import { useFiles } from './useFiles.ts';
import { usePreview } from './usePreview.ts';
import { WordsField } from './WordsField.tsx';

interface Props {
  /** Null: a new one. */
  post: Post | null;
  onPost: (post: Post) => void;
}

/** Writes a post: what is for all, what differs, and beside it what each network would show. */
export function Composer({ post, onPost }: Props) {
  const work = useDesk(post, onPost);
  const { desk, setDesk, dirty, busy, save } = work;
  const { accounts, tiktokAudited } = useAccounts();
  const files = useFiles(post?.media ?? []);
  const preview = usePreview(post?.id ?? null, contentOf(desk.content));
  const deed = useDeed();
  const [untitled, setUntitled] = useState(false);
  const { content } = desk;
  const set = (next: Partial<Desk>) => setDesk((last) => ({ ...last, ...next }));
  const write = (next: Partial<DraftContent>) => setDesk((last) => ({ ...last, content: { ...last.content, ...next } }));
  const open = unfilledIn(content);
  const asked = (accounts ?? []).some(({ id, reviewed: asks }) => asks === true && content.parts.some(({ account }) => account === id));
  const reviewed = desk.reviewAsked || asked || (!dirty && post?.needsReview === true);
  const kept = async (): Promise<Post | null> => {
    if (desk.title.trim() !== '') return save();
    setUntitled(true);
    document.querySelector<HTMLInputElement>('input[name=title]')?.focus();
    return null;
  };
  const submit = async () => {
    const saved = dirty || !post ? await kept() : post;
    if (!saved) return;
    const outcome = await deed<Post>({
      method: 'post',
      path: `/posts/${saved.id}/submit`,
      body: { version: saved.version },
      done: saved.needsReview ? 'Elle attend l’accord d’une deuxième personne.' : 'Elle est planifiée.',
      told: ['changed-meanwhile'],
    });
    if (outcome.ok) onPost(outcome.data);
    else if (outcome.code === 'changed-meanwhile') await work.lookAtTheirs();
  };
  return (
    <>
      <Layouts.Header
        title={desk.title || 'Nouvelle publication'}
        subtitle={dirty ? 'Modifications non enregistrées' : post ? 'Brouillon enregistré' : 'Rien n’est enregistré encore'}
        navigationAction={<BackLink to="/plugins/social/posts">Publications</BackLink>}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            <Button variant="secondary" loading={busy} disabled={!dirty && post !== null} onClick={() => void kept()}>
              Enregistrer le brouillon
            </Button>
            <Button disabled={busy || content.parts.length === 0 || open.length > 0} onClick={() => void submit()}>
              {reviewed ? 'Soumettre' : 'Planifier'}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Grid.Root gap={6} paddingBottom={8}>
          <Grid.Item col={7} m={12} s={12} xs={12} direction="column" alignItems="stretch" gap={5}>
            {post?.note && (
              <Box background="warning100" padding={4} hasRadius role="note">
                <Typography textColor="warning700" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>{`${post.reviewer?.name ?? 'La relecture'} : ${post.note}`}</Typography>
              </Box>
            )}
            {post && !dirty && <Problems problems={post.problems} parts={post.parts} />}
            <Section title="Publication">
              <Field.Root required {...(untitled && { error: 'Donnez-lui un titre, pour la retrouver.' })}>
                <Field.Label>Titre</Field.Label>
                <Field.Input
                  name="title"
                  value={desk.title}
                  maxLength={200}
                  placeholder="Pour vous y retrouver, jamais publié"
                  onChange={(event: { target: { value: string } }) => {
                    setUntitled(false);
                    set({ title: event.target.value });
                  }}
                />
                <Field.Error />
              </Field.Root>
              <Field.Root>
                <Field.Label>Langue du texte</Field.Label>
                <SingleSelect value={content.locale} onChange={(locale) => write({ locale: locale as DraftContent['locale'] })}>
                  {Object.entries(LOCALE_NAMES).map(([locale, name]) => (
                    <SingleSelectOption key={locale} value={locale}>
                      {name}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            </Section>
            <Section title="Où elle mène">
              <TargetField value={content.target} locale={content.locale} onChange={(target) => write({ target })} />
              <Checkbox checked={content.paid} onCheckedChange={(on) => write({ paid: on === true })}>
                Partenariat rémunéré : la mention est mise en tête de chaque texte
              </Checkbox>
            </Section>
            <Section title="Texte">
              <TemplateFill
                template={desk.template}
                draft={content}
                onChoose={(template) => set({ template: template as Desk['template'] })}
                onFilled={({ caption, hashtags }) => write({ caption, hashtags })}
              />
              <WordsField of="pour tous" words={content} locale={content.locale} onChange={write} />
            </Section>
            <Section title="Fichiers">
              <MediaField
                label="Fichiers pour tous"
                value={content.media}
                files={files}
                deal={content.target?.kind === 'deal' ? content.target.deal : null}
                onChange={(media) => write({ media })}
              />
            </Section>
            <Section title="Comptes">
              {accounts ? (
                <PartsField draft={content} accounts={accounts} audited={tiktokAudited} files={files} onChange={(parts) => write({ parts })} />
              ) : (
                <Typography textColor="neutral600">Lecture des comptes…</Typography>
              )}
            </Section>
            <Section title="Moment et relecture">
              <TimeField at={desk.at} zone={desk.zone} onChange={set} />
              <Checkbox checked={desk.reviewAsked} onCheckedChange={(on) => set({ reviewAsked: on === true })}>
                Demander l’accord d’une deuxième personne
              </Checkbox>
              {reviewed && !desk.reviewAsked && (
                <Typography variant="pi" textColor="neutral600">
                  {asked
                    ? 'Un des comptes choisis le demande de toute façon.'
                    : 'Vous avez levé cette relecture pour un des comptes choisis : pour vos propres publications, elle reste demandée.'}
                </Typography>
              )}
            </Section>
          </Grid.Item>
          <Grid.Item col={5} m={12} s={12} xs={12} direction="column" alignItems="stretch">
            <Card label="Aperçu" position="sticky" top="1.6rem" style={{ maxHeight: 'calc(100vh - 3.2rem)', overflow: 'auto' }} tabIndex={0}>
              <Typography variant="delta" tag="h2" paddingBottom={4} display="block">
                Aperçu
              </Typography>
              <Previews {...preview} chosen={content.parts.length > 0} accounts={accounts ?? []} locale={content.locale} />
            </Card>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
      <ComposerDialogs {...work} />
    </>
  );
} // prettier-ignore

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <Card label={title}>
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="delta" tag="h2">
        {title}
      </Typography>
      {children}
    </Flex>
  </Card>
);
