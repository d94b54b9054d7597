import { useField } from '@strapi/admin/strapi-admin';
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { forwardRef } from 'react';
import { useIntl } from 'react-intl';

interface Option {
  value: string;
  label?: string;
}
interface EnumerationInputProps {
  name: string;
  label: string;
  hint?: React.ReactNode;
  labelAction?: React.ReactNode;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  options?: Option[];
  attribute?: { enum?: string[]; optionLabels?: Record<string, string> };
}

/** Strapi's list of choices, with our words instead of the stored values. */
export const EnumerationInput = forwardRef<HTMLDivElement, EnumerationInputProps>(
  function EnumerationInput(props, ref) {
    const { name, label, hint, labelAction, placeholder, required, disabled, attribute } = props;
    const { formatMessage } = useIntl();
    const field = useField<string | null>(name);
    const words = attribute?.optionLabels ?? {};
    const options = props.options ?? (attribute?.enum ?? []).map((value): Option => ({ value }));
    const none = formatMessage({ id: 'components.InputSelect.option.placeholder', defaultMessage: 'Choisissez' });

    return (
      <Field.Root name={name} hint={hint} error={field.error} required={required}>
        <Field.Label action={labelAction}>{label}</Field.Label>
        <SingleSelect
          ref={ref}
          disabled={disabled}
          placeholder={placeholder || none}
          value={field.value ?? ''}
          onChange={(value: string | number) => field.onChange(name, value === '' ? null : String(value))}
        >
          {!required && <SingleSelectOption value="">{none}</SingleSelectOption>}
          {options.map(({ value, label: text }) => (
            <SingleSelectOption key={value} value={value}>
              {words[value] ?? text ?? value}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    );
  },
);
