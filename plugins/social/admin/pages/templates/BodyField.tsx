import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useRef } from 'react';
import { DEAL_VARIABLE_NAMES } from '../../words/templates.ts';
import { LOCALE_NAMES } from '../../words/names.ts';

interface Props {
  locale: keyof typeof LOCALE_NAMES;
  value: string;
  onChange: (body: string) => void;
}

/** The words of a template in one language; what the catalogue fills in is put in by a button, where the caret stands. */
export function BodyField({ locale, value, onChange }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const insert = (name: string) => {
    const at = field.current?.selectionStart ?? value.length;
    const to = field.current?.selectionEnd ?? at;
    const variable = `{{${name}}}`;
    onChange(value.slice(0, at) + variable + value.slice(to));
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(at + variable.length, at + variable.length);
    });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root hint="Entre doubles accolades, vos propres mots à remplir, par exemple {{lieu}}.">
        <Field.Label>{`Texte en ${LOCALE_NAMES[locale].toLowerCase()}`}</Field.Label>
        <Textarea
          ref={field}
          value={value}
          rows={10}
          maxLength={4000}
          lang={locale}
          dir={locale === 'ar' ? 'rtl' : 'ltr'}
          resizable
          onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Flex gap={2} wrap="wrap" role="group" aria-label={`Insérer en ${LOCALE_NAMES[locale].toLowerCase()}`}>
        {Object.entries(DEAL_VARIABLE_NAMES).map(([name, label]) => (
          <Button key={name} size="S" variant="tertiary" onClick={() => insert(name)}>
            {label}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
}
