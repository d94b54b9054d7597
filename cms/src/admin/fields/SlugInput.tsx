import { useField, useFetchClient, useForm, useQueryParams } from '@strapi/admin/strapi-admin';
import { unstable_useContentManagerContext as useContentManager } from '@strapi/content-manager/strapi-admin';
import { Field, IconButton, TextInput } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useCallback, useEffect, useRef, useState } from 'react';

interface SlugInputProps {
  name: string;
  label: string;
  hint?: React.ReactNode;
  labelAction?: React.ReactNode;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  attribute?: { targetField?: string };
}

const PAUSE = 500;

/**
 * The address of a page. A new one follows the name until somebody writes in it (Strapi's own proposes
 * "product" before there is a name, and stays with it); a known one changes by hand or by the button.
 */
export function SlugInput({
  name,
  label,
  hint,
  labelAction,
  placeholder,
  required,
  disabled,
  attribute,
}: SlugInputProps) {
  const field = useField<string | null | undefined>(name);
  const target = attribute?.targetField ?? '';
  const title = useForm('SlugInput', (state) => (state.values as Record<string, unknown>)[target]) as
    string | undefined;
  const { model } = useContentManager();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query.plugins?.i18n?.locale;
  const { post } = useFetchClient();
  const [touched, setTouched] = useState(false);
  const [taken, setTaken] = useState(false);
  const onChange = useRef(field.onChange);
  onChange.current = field.onChange;

  const propose = useCallback(
    async (text: string) => {
      const payload = { contentTypeUID: model, field: name, data: { [target]: text } };
      const { data } = await post<{ data: string }>('/content-manager/uid/generate', payload, { params: { locale } });
      onChange.current(name, data.data);
    },
    [locale, model, name, post, target],
  );

  const isNew = !field.initialValue;
  useEffect(() => {
    if (!isNew || touched || disabled || !title?.trim()) return undefined;
    const timer = setTimeout(() => void propose(title).catch(() => undefined), PAUSE);
    return () => clearTimeout(timer);
  }, [disabled, isNew, propose, title, touched]);

  const changed = Boolean(field.value) && field.value !== field.initialValue;
  useEffect(() => {
    setTaken(false);
    if (!changed) return undefined;
    let stale = false;
    const timer = setTimeout(() => {
      post<{ isAvailable: boolean }>(
        '/content-manager/uid/check-availability',
        { contentTypeUID: model, field: name, value: field.value },
        { params: { locale } },
      )
        .then(({ data }) => {
          if (!stale) setTaken(!data.isAvailable);
        })
        // The server checks again when the record is saved.
        .catch(() => undefined);
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [changed, field.value, locale, model, name, post]);

  return (
    <Field.Root
      name={name}
      hint={hint}
      error={taken ? 'Cette adresse est déjà prise dans cette langue.' : field.error}
      required={required}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        placeholder={placeholder}
        disabled={disabled}
        value={field.value ?? ''}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
          setTouched(event.currentTarget.value !== '');
          field.onChange(name, event.currentTarget.value || null);
        }}
        endAction={
          !disabled && (
            <IconButton
              label="Proposer une adresse d’après le nom"
              variant="ghost"
              withTooltip
              onClick={() => {
                setTouched(false);
                if (title?.trim()) void propose(title).catch(() => undefined);
              }}
            >
              <ArrowClockwise />
            </IconButton>
          )
        }
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
