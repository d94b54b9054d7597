import { Box, Button, Field, Flex, Grid, Typography } from '@strapi/design-system';
import { Card } from '@sys/platform/panel';
import { useState } from 'react';
import type { PostDeal } from '../../../contracts/manager/deals.ts';
import type { Filled, Template } from '../../../contracts/manager/templates.ts';
import { useDeed } from '../../calls/useDeed.ts';
import { LOCALE_NAMES } from '../../words/names.ts';
import { isOfDeal } from '../../words/templates.ts';
import { DealLine } from '../posts/DealLine.tsx';
import { DealPicker } from '../posts/DealPicker.tsx';

type Locale = keyof typeof LOCALE_NAMES;
interface Props {
  template: Template;
  /** Whether what is on the desk is not what was kept, which is what is filled. */
  changed: boolean;
}

/** A template as it was kept, filled with a deal, in each of its languages. */
export function TemplatePreview({ template, changed }: Props) {
  const [deal, setDeal] = useState<PostDeal | null>(null);
  const [values, setValues] = useState<Record<string, string>>({});
  const [picking, setPicking] = useState(false);
  const [filled, setFilled] = useState<[Locale, Filled][]>([]);
  const deed = useDeed();
  const own = template.variables.filter((one) => !isOfDeal(one));
  const locales = (Object.keys(LOCALE_NAMES) as Locale[]).filter((locale) => template.bodies[locale]);
  const fill = async (chosen: PostDeal | null) => {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
    const answers = await Promise.all(
      locales.map((locale) =>
        deed<Filled>({
          method: 'post',
          path: `/templates/${template.id}/fill`,
          body: { locale, deal: chosen?.deal ?? null, values: given },
        }),
      ),
    );
    setFilled(answers.flatMap((answer, at): [Locale, Filled][] => (answer.ok ? [[locales[at]!, answer.data]] : [])));
  };
  return (
    <Card label="Essayer">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="delta" tag="h2">
          Essayer avec une offre
        </Typography>
        {changed && <Typography textColor="neutral600">Enregistrez d’abord : c’est la version enregistrée qui est remplie.</Typography>}
        {deal && <DealLine deal={deal} />}
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
        <Flex gap={2} wrap="wrap">
          <Button variant="secondary" onClick={() => setPicking(true)}>
            {deal ? 'Changer d’offre' : 'Choisir une offre'}
          </Button>
          <Button variant="secondary" disabled={template.needsDeal && !deal} onClick={() => void fill(deal)}>
            Remplir
          </Button>
        </Flex>
        <Grid.Root gap={4}>
          {filled.map(([locale, { caption, hashtags, missing }]) => (
            <Grid.Item key={locale} col={4} m={12} s={12} xs={12} direction="column" alignItems="stretch">
              <Box role="region" aria-label={`Rempli en ${LOCALE_NAMES[locale].toLowerCase()}`} background="neutral100" padding={4} hasRadius>
                <Typography tag="p" lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'} style={{ whiteSpace: 'pre-wrap' }}>
                  {caption}
                </Typography>
                <Typography tag="p" textColor="primary700" dir="auto" paddingTop={2}>
                  {hashtags.map((tag) => `#${tag}`).join(' ')}
                </Typography>
                {missing.length > 0 && (
                  <Typography tag="p" variant="pi" textColor="warning700" paddingTop={2}>
                    {`À remplir : ${missing.join(', ')}`}
                  </Typography>
                )}
              </Box>
            </Grid.Item>
          ))}
        </Grid.Root>
      </Flex>
      {picking && (
        <DealPicker
          locale="fr"
          onDone={(chosen) => {
            setDeal(chosen);
            setPicking(false);
            void fill(chosen);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </Card>
  );
} // prettier-ignore
