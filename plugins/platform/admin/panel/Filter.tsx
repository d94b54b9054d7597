import { Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Null: it is typed. */
  options: Record<string, string> | null;
  placeholder?: string;
  /** Of the twelve columns of a wide screen. */
  columns?: 3 | 4;
}

/** One filter of a list: chosen, or typed. */
export function Filter({ label, value, onChange, options, placeholder = 'Tous', columns = 4 }: Props) {
  return (
    <Grid.Item col={columns} s={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        {options ? (
          <SingleSelect
            placeholder={placeholder}
            value={value || null}
            onChange={(chosen) => onChange(String(chosen ?? ''))}
            onClear={() => onChange('')}
            clearLabel="Effacer"
          >
            {Object.entries(options).map(([key, name]) => (
              <SingleSelectOption key={key} value={key}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        ) : (
          <Field.Input
            placeholder={placeholder}
            value={value}
            maxLength={100}
            onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
          />
        )}
      </Field.Root>
    </Grid.Item>
  );
}
