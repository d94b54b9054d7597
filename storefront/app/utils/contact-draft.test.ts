import { describe, expect, it } from 'vitest';
import { clearContact, contactWish, dropContactWish, readContactDraft, writeContactDraft } from './contact-draft.ts';

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}
const typed = (values: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
};
const refuses = () => {
  throw new Error('private');
};

describe('the draft of a message', () => {
  it('is what was typed, and nothing of the proof or of the hidden field', () => {
    const kept = storage();
    writeContactDraft(kept, typed({ name: 'Nadia', message: 'Bonjour', email: '', website: 'x', captcha: 'y' }));
    expect(readContactDraft(kept)).toEqual({ name: 'Nadia', message: 'Bonjour' });
  });

  it('is nothing where it cannot be kept, or is not what we wrote', () => {
    const closed = { getItem: refuses, setItem: refuses, removeItem: refuses };
    writeContactDraft(closed, typed({ name: 'Nadia' }));
    expect(readContactDraft(closed)).toEqual({});
    expect(contactWish(closed, () => 'eins')).toBe('eins');
    const kept = storage();
    for (const odd of ['null', '[]', '{', '{"name":7}']) {
      kept.setItem('contact-draft', odd);
      expect(readContactDraft(kept)).toEqual({});
    }
  });

  it('has one name until it was answered', () => {
    const kept = storage();
    expect([contactWish(kept, () => 'eins'), contactWish(kept, () => 'zwei')]).toEqual(['eins', 'eins']);
    dropContactWish(kept);
    expect(contactWish(kept, () => 'zwei')).toBe('zwei');
    clearContact(kept);
    expect(contactWish(kept, () => 'drei')).toBe('drei');
  });
});
