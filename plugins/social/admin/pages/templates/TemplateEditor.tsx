import { Layouts } from '@strapi/admin/strapi-admin';
import { Box, Button, Field, Flex, Grid, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Card } from '@sys/platform/panel';
import { useState } from 'react';
import type { Template } from '../../../contracts/manager/templates.ts';
import { useDeed } from '../../calls/useDeed.ts';
import { LOCALE_NAMES } from '../../words/names.ts';
import { TEMPLATE_KIND_NAMES } from '../../words/templates.ts';
import { HashtagField } from '../posts/HashtagField.tsx';
import { BodyField } from './BodyField.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';

interface Props {
  /** Null: a new one. */
  template: Template | null;
  onKept: () => Promise<void>;
  onClose: () => void;
}

export type Bodies = Template['bodies'];
export const LOCALES = ['fr', 'ar', 'en'] as const;

/** A template in its three languages, side by side. */
export function TemplateEditor({ template, onKept, onClose }: Props) {
  const [name, setName] = useState(template?.name ?? '');
  const [kind, setKind] = useState<Template['kind']>(template?.kind ?? 'promotion');
  const [bodies, setBodies] = useState<Bodies>(template?.bodies ?? {});
  const [hashtags, setHashtags] = useState(template?.hashtags ?? []);
  const [version, setVersion] = useState(template?.version);
  const [unknown, setUnknown] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const deed = useDeed();
  const written = Object.fromEntries(Object.entries(bodies).filter(([, body]) => body?.trim())) as Bodies;
  const ready = name.trim() !== '' && Object.keys(written).length > 0;
  const save = async () => {
    setBusy(true);
    const body = { kind, name, bodies: written, hashtags, ...(template && { version }) };
    const outcome = await deed<Template>({
      method: template ? 'put' : 'post',
      path: template ? `/templates/${template.id}` : '/templates',
      body,
      done: 'Le modèle est enregistré.',
    });
    setBusy(false);
    if (outcome.ok) return onKept();
    setUnknown(unknownOf(outcome.problems));
    const now = (outcome.problems as { version?: number } | undefined)?.version;
    if (now !== undefined) setVersion(now);
  };
  return (
    <>
      <Layouts.Header
        title={template ? template.name : 'Nouveau modèle'}
        navigationAction={
          <Flex>
          <Button variant="ghost" startIcon={<ArrowLeft />} onClick={onClose}>
            Modèles
          </Button>
          </Flex>
        }
        primaryAction={
          <Button loading={busy} disabled={!ready} onClick={() => void save()}>
            Enregistrer
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <Card label="Modèle">
            <Grid.Root gap={4}>
              <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
                <Field.Root required>
                  <Field.Label>Nom</Field.Label>
                  <Field.Input value={name} maxLength={120} onChange={(event: { target: { value: string } }) => setName(event.target.value)} />
                </Field.Root>
              </Grid.Item>
              <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
                <Field.Root>
                  <Field.Label>Pour quoi</Field.Label>
                  <SingleSelect value={kind} onChange={(next) => setKind(next as Template['kind'])}>
                    {Object.entries(TEMPLATE_KIND_NAMES).map(([key, label]) => (
                      <SingleSelectOption key={key} value={key}>
                        {label}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                </Field.Root>
              </Grid.Item>
            </Grid.Root>
          </Card>
          {unknown.length > 0 && (
            <Box background="danger100" padding={4} hasRadius role="alert">
              <Typography textColor="danger700">{`Le catalogue ne connaît pas ${unknown.map((one) => `{{${one}}}`).join(', ')}.`}</Typography>
            </Box>
          )}
          <Grid.Root gap={4}>
            {LOCALES.map((locale) => (
              <Grid.Item key={locale} col={4} m={12} s={12} xs={12} direction="column" alignItems="stretch">
                <Card label={LOCALE_NAMES[locale]} height="100%">
                  <BodyField locale={locale} value={bodies[locale] ?? ''} onChange={(body) => setBodies({ ...bodies, [locale]: body })} />
                </Card>
              </Grid.Item>
            ))}
          </Grid.Root>
          <Card label="Hashtags">
            <HashtagField label="Hashtags" value={hashtags} onChange={setHashtags} />
          </Card>
          {template && <TemplatePreview template={template} changed={JSON.stringify(written) !== JSON.stringify(template.bodies)} />}
        </Flex>
      </Layouts.Content>
    </>
  );
} // prettier-ignore

/** Variables of the deal that the server does not know, as its refusal names them. */
function unknownOf(problems: unknown): string[] {
  const named = (problems as { variables?: unknown } | undefined)?.variables;
  return Array.isArray(named) ? named.filter((one) => typeof one === 'string') : [];
}
