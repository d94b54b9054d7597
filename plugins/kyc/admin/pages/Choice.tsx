import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

interface Props {
  label: string;
  options: [string, string][];
  value: string;
  onChange: (value: string) => void;
}

/** One of several, by its name. */
export function Choice({ label, options, value, onChange }: Props) {
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        placeholder="Choisissez"
        value={value || null}
        onChange={(chosen) => onChange(String(chosen ?? ''))}
      >
        {options.map(([key, name]) => (
          <SingleSelectOption key={key} value={key}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
