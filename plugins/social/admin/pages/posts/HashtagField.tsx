import { Field, Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { distinct, hashtagOf } from '../../../domain/captions/hashtags.ts';

interface Props {
  label: string;
  value: readonly string[];
  onChange: (tags: string[]) => void;
}

const MOST = 30;
/** In milliseconds: a chip that appears at once would move what is being clicked from under the mouse. */
const A_CLICK = 250;

/** Hashtags, a chip each: typed and kept by Enter, a comma or a space, taken away by their cross. */
export function HashtagField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const keep = () => {
    const tags = typed.split(/[,\s]+/).flatMap((word) => hashtagOf(word) ?? []);
    if (tags.length > 0) onChange(distinct([...value, ...tags]).slice(0, MOST));
    setTyped('');
  };
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  const press = (event: KeyboardEvent) => {
    if (['Enter', ',', ' '].includes(event.key)) {
      event.preventDefault();
      keep();
    } else if (event.key === 'Backspace' && typed === '' && value.length > 0) onChange(value.slice(0, -1));
  };
  return (
    <Field.Root hint="Entrée, espace ou virgule après chacun. Ils suivent le texte.">
      <Field.Label>{label}</Field.Label>
      {value.length > 0 && (
        <Flex gap={2} wrap="wrap" tag="ul" paddingBottom={2}>
          {value.map((tag) => (
            <li key={tag}>
              <Tag icon={<Cross aria-hidden />} label={`Retirer ${tag}`} onClick={() => onChange(value.filter((one) => one !== tag))}>
                {`#${tag}`}
              </Tag>
            </li>
          ))}
        </Flex>
      )}
      <Field.Input value={typed} maxLength={200} dir="auto" onChange={(event: { target: { value: string } }) => setTyped(event.target.value)} onKeyDown={press} onBlur={() => setTimeout(() => latest.current(), A_CLICK)} />
      <Field.Hint />
    </Field.Root>
  );
} // prettier-ignore
