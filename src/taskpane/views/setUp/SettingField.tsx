import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Desk, Picture } from '../../../actions/actions';
import type { Settings } from '../../../receivables/settings/settings';
import type { Words } from '../../../words';
import { DraftButtons } from './DraftButtons';
import { automaticName, settingChoices } from './settingChoices';
import { settingHint } from './settingHint';
import { UsualBuckets } from './UsualBuckets';
import { useSettingDraft } from './useSettingDraft';
import { isAgingRule } from './whatIfInWords';
import { WhatIfLine } from './WhatIfLine';

const useStyles = makeStyles({
  input: { flex: '1 1 12em', minWidth: 0 },
});

interface SettingFieldProps {
  readonly setting: keyof Settings;
  /** What stands in its cell now. */
  readonly value: string;
  readonly picture: Picture | null;
  readonly desk: Desk;
  readonly running: boolean;
  /** Whether the person came for this one: it gets the keyboard. */
  readonly isWanted: boolean;
  readonly words: Words;
}

/** A setting that a person changes in place: Enter or *Apply* takes it, Escape leaves it. */
export function SettingField(props: SettingFieldProps) {
  const { setting, value, picture, desk, running, isWanted, words } = props;
  const styles = useStyles();
  const said = words.views.setUp;
  const { label } = words.sheets.duebook.settings[setting];
  const line = useRef<HTMLDivElement>(null);
  const draft = useSettingDraft(setting, value, words.sheets, (typed) => {
    void desk.changeSetting(setting, typed);
  });
  const choices = settingChoices(setting, value, picture, words);
  const keepPlace = () => {
    // The buttons go away.
    fieldIn(line.current)?.focus();
  };
  useEffect(() => {
    if (isWanted) fieldIn(line.current)?.focus();
  }, [isWanted]);
  const apply = () => {
    if (!running) draft.apply();
    keepPlace();
  };
  const discard = () => {
    draft.discard();
    keepPlace();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') apply();
    if (key === 'Escape') draft.discard();
  };
  return (
    <div ref={line}>
      <Field
        label={label}
        hint={settingHint(setting, draft.typed, said)}
        {...(draft.problem === null ? {} : { validationMessage: draft.problem })}
      >
        {choices === null ? (
          <Input
            type={setting === 'asOf' ? 'date' : 'text'}
            {...(setting === 'overDays' ? { inputMode: 'numeric' } : {})}
            {...(setting === 'ledger'
              ? { placeholder: automaticName(setting, picture, words) }
              : {})}
            value={draft.typed}
            onChange={(_, { value: typed }) => draft.type(typed)}
            onKeyDown={onKeyDown}
            className={styles.input}
          />
        ) : (
          <Select
            value={draft.typed}
            onChange={(_, { value: typed }) => draft.type(typed)}
            onKeyDown={onKeyDown}
            className={styles.input}
          >
            {choices.map(({ typed, name }) => (
              <option key={typed} value={typed}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {setting === 'edges' && (
        <UsualBuckets typed={draft.typed} onChosen={draft.type} words={words} />
      )}
      {picture !== null && isAgingRule(setting) && (
        <WhatIfLine
          setting={setting}
          typed={draft.isChanged ? draft.typed : null}
          picture={picture}
          words={words}
        />
      )}
      {draft.isChanged && (
        <DraftButtons
          label={label}
          running={running}
          apply={apply}
          discard={discard}
          words={words}
        />
      )}
    </div>
  );
}

function fieldIn(line: HTMLElement | null): HTMLElement | null {
  return line?.querySelector<HTMLElement>('input, select') ?? null;
}
