import { Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Confirm, useList } from '@sys/platform/panel';
import { useState } from 'react';
import type { Filled, Template } from '../../../contracts/manager/templates.ts';
import { useDeed } from '../../calls/useDeed.ts';
import { isOfDeal, TEMPLATE_KIND_NAMES } from '../../words/templates.ts';
import type { DraftContent, Words } from './draft.ts';

interface Props {
  template: string | null;
  draft: DraftContent;
  onChoose: (template: string | null) => void;
  onFilled: (words: Words) => void;
}

/** Writes from a template: its words, filled with the deal and with what whoever writes says. */
export function TemplateFill({ template, draft, onChoose, onFilled }: Props) {
  const { rows } = useList<Template>('/social/templates', {});
  const [values, setValues] = useState<Record<string, string>>({});
  const [asking, setAsking] = useState(false);
  const deed = useDeed();
  const chosen = rows?.find(({ id }) => id === template);
  const deal = draft.target?.kind === 'deal' ? draft.target.deal : null;
  const own = chosen?.variables.filter((one) => !isOfDeal(one)) ?? [];
  const fill = async () => {
    const given = Object.fromEntries(own.flatMap((name) => (values[name]?.trim() ? [[name, values[name].trim()]] : [])));
    const outcome = await deed<Filled>({
      method: 'post',
      path: `/templates/${template}/fill`,
      body: { locale: draft.locale, deal, values: given },
    });
    if (outcome.ok) onFilled(outcome.data);
    return outcome.ok;
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root>
        <Field.Label>Modèle</Field.Label>
        <SingleSelect
          placeholder="Aucun"
          value={template}
          onChange={(id) => onChoose(id ? String(id) : null)}
          onClear={() => onChoose(null)}
          clearLabel="Écrire sans modèle"
        >
          {(rows ?? []).map(({ id, name, kind }) => (
            <SingleSelectOption key={id} value={id}>
              {`${name} (${TEMPLATE_KIND_NAMES[kind]})`}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {chosen && (
        <>
          {own.map((name) => (
            <Field.Root key={name}>
              <Field.Label>{name}</Field.Label>
              <Field.Input
                value={values[name] ?? ''}
                maxLength={500}
                dir="auto"
                onChange={(event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value })}
              />
            </Field.Root>
          ))}
          {chosen.needsDeal && deal === null && (
            <Typography textColor="warning700">Ce modèle parle d’une offre : choisissez-la sous « Où elle mène ».</Typography>
          )}
          <Flex>
            <Button variant="secondary" onClick={() => (draft.caption.trim() === '' ? void fill() : setAsking(true))}>
              Remplir le texte avec ce modèle
            </Button>
          </Flex>
        </>
      )}
      {asking && (
        <Confirm
          title="Remplacer le texte ?"
          text="Le texte et les hashtags écrits pour tous sont remplacés par ceux du modèle."
          submit="Remplacer"
          onDone={fill}
          onClose={() => setAsking(false)}
        />
      )}
    </Flex>
  );
} // prettier-ignore
