import { Field, TextInput, Typography } from '@strapi/design-system';
import { forwardRef, useState, type ChangeEvent } from 'react';
import { MONEY_MESSAGES, formatDirhams, parseDirhams } from '../../editors/money.ts';

interface MoneyInputProps {
  name: string;
  label: string;
  hint?: React.ReactNode;
  labelAction?: React.ReactNode;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  error?: string;
  /** Centimes. */
  value?: string | number | null;
  onChange: (name: string, value: string | null) => void;
}

/**
 * Takes and shows dirhams ("450,00"); the form holds centimes. What cannot be read stays on screen with
 * the reason, and goes into the form as it is: the server refuses it too, so it can never be saved.
 */
const MoneyInput = forwardRef<HTMLInputElement, MoneyInputProps>(function MoneyInput(props, ref) {
  const { name, label, hint, labelAction, placeholder, required, disabled, error, value, onChange } = props;
  // Text while somebody types, `null` when the form's value is what to show.
  const [draft, setDraft] = useState<string | null>(null);
  const parsed = draft === null ? null : parseDirhams(draft);
  const problem = parsed && !parsed.ok && parsed.problem !== 'empty' ? MONEY_MESSAGES[parsed.problem] : undefined;

  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const text = event.currentTarget.value;
    setDraft(text);
    const next = parseDirhams(text);
    if (next.ok) onChange(name, next.centimes);
    else onChange(name, next.problem === 'empty' ? null : text);
  };

  return (
    <Field.Root name={name} hint={hint} error={problem ?? error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        ref={ref}
        inputMode="decimal"
        autoComplete="off"
        placeholder={placeholder}
        disabled={disabled}
        value={draft ?? formatDirhams(value)}
        onChange={change}
        onBlur={() => {
          if (!problem) setDraft(null);
        }}
        endAction={
          <Typography variant="pi" textColor="neutral600" aria-hidden>
            MAD
          </Typography>
        }
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
});

// Strapi loads a custom field's input by its default export.
export default MoneyInput;
