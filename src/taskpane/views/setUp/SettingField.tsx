import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { Desk, Picture } from '../../../actions/actions';
import type { Settings } from '../../../receivables/settings/settings';
import type { Words } from '../../../words';
import { settingChoices } from './settingChoices';
import { useSettingDraft } from './useSettingDraft';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  input: { flex: '1 1 12em', minWidth: 0 },
});

interface SettingFieldProps {
  readonly setting: keyof Settings;
  /** What stands in its cell now. */
  readonly value: string;
  readonly picture: Picture | null;
  readonly desk: Desk;
  readonly running: boolean;
  readonly words: Words;
}

/** A setting that a person changes in place: Enter or *Apply* takes it, Escape leaves it. */
export function SettingField(props: SettingFieldProps) {
  const { setting, value, picture, desk, running, words } = props;
  const styles = useStyles();
  const said = words.views.setUp;
  const { label, explanation } = words.sheets.duebook.settings[setting];
  const line = useRef<HTMLDivElement>(null);
  const draft = useSettingDraft(setting, value, words.sheets, (typed) => {
    void desk.changeSetting(setting, typed);
  });
  const choices = settingChoices(setting, value, picture?.ledger ?? null, words);
  const keepPlace = () => {
    // The buttons go away.
    line.current?.querySelector<HTMLElement>('input, select')?.focus();
  };
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
        hint={explanation}
        {...(draft.problem === null ? {} : { validationMessage: draft.problem })}
      >
        {choices === null ? (
          <Input
            type={setting === 'asOf' ? 'date' : 'text'}
            {...(setting === 'overDays' ? { inputMode: 'numeric' } : {})}
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
      {draft.isChanged && (
        <div className={styles.line}>
          <Button
            appearance="primary"
            size="small"
            aria-label={said.applyTo(label)}
            disabledFocusable={running}
            onClick={apply}
          >
            {said.apply}
          </Button>
          <Button size="small" aria-label={said.discardOf(label)} onClick={discard}>
            {said.discard}
          </Button>
        </div>
      )}
    </div>
  );
}
