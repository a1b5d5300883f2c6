import { useState } from 'react';

/** What a person is choosing for a field, before it holds. */
export interface ColumnDraft {
  readonly typed: string;
  readonly isChanged: boolean;
  choose(typed: string): void;
  discard(): void;
}

/** Holds a choice until it is applied: each brings all figures up to date. */
export function useColumnDraft(value: string): ColumnDraft {
  const [draft, setDraft] = useState({ value, typed: value });
  const current = draft.value === value ? draft : { value, typed: value };
  return {
    typed: current.typed,
    isChanged: current.typed !== value,
    choose: (typed) => {
      setDraft({ value, typed });
    },
    discard: () => {
      setDraft({ value, typed: value });
    },
  };
}
