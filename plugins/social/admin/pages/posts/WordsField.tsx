import { Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { unfilled, type Words } from './draft.ts';
import { HashtagField } from './HashtagField.tsx';

interface Props {
  /** Of whom: for all, or an account. */
  of: string;
  words: Words;
  locale: string;
  onChange: (words: Words) => void;
}

const MOST = 63_206;

/** The words of a post and its hashtags; says what of a template nobody has filled in. */
export function WordsField({ of, words, locale, onChange }: Props) {
  const open = unfilled(words.caption);
  const id = useId();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root
        {...(open.length > 0 && { error: `À remplir dans le texte : ${open.map((one) => `{{${one}}}`).join(', ')}` })}
      >
        <Field.Label>{`Texte ${of}`}</Field.Label>
        <Textarea
          value={words.caption}
          maxLength={MOST}
          rows={8}
          lang={locale}
          dir="auto"
          resizable
          aria-describedby={id}
          onChange={(event: { target: { value: string } }) => onChange({ ...words, caption: event.target.value })}
        />
        <Field.Error />
        <Typography id={id} variant="pi" textColor="neutral600">
          Le lien, la mention de partenariat et les hashtags sont ajoutés pour chaque réseau : voyez l’aperçu.
        </Typography>
      </Field.Root>
      <HashtagField
        label={`Hashtags ${of}`}
        value={words.hashtags}
        onChange={(hashtags) => onChange({ ...words, hashtags })}
      />
    </Flex>
  );
}
