import { useState } from 'react';
import { settingProblemPhrase } from '../../../receivables/settings/settingProblemPhrase';
import type { Settings } from '../../../receivables/settings/settings';
import { typedProblem } from '../../../receivables/settings/typedSetting';
import type { SheetWords } from '../../../words/sheetWords';

/** What a person is typing for a setting, before it holds. */
export interface SettingDraft {
  readonly typed: string;
  readonly isChanged: boolean;
  /** Why it cannot be used and what to write; null while nothing was found wrong. */
  readonly problem: string | null;
  type(text: string): void;
  /** Gives what was typed to `change` where it can be used. */
  apply(): void;
  discard(): void;
}

/**
 * Holds what is typed until it is applied, because a change brings every sheet up to date. When the
 * cell itself changes meanwhile, what stands there is shown.
 */
export function useSettingDraft(
  setting: keyof Settings,
  value: string,
  words: SheetWords,
  change: (typed: string) => void,
): SettingDraft {
  const [draft, setDraft] = useState({ value, typed: value, isTried: false });
  const current = draft.value === value ? draft : { value, typed: value, isTried: false };
  const found = typedProblem(setting, current.typed);
  return {
    typed: current.typed,
    isChanged: current.typed !== value,
    problem: current.isTried && found !== null ? settingProblemPhrase(found, words) : null,
    type: (typed) => {
      setDraft({ value, typed, isTried: false });
    },
    apply: () => {
      setDraft({ ...current, isTried: true });
      if (found === null && current.typed !== value) change(current.typed);
    },
    discard: () => {
      setDraft({ value, typed: value, isTried: false });
    },
  };
}
