import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Desk } from '../../../../actions/actions';
import type { Words } from '../../../../words';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  input: { flex: '1 1 10em', minWidth: 0 },
});

interface SaveProfileProps {
  /** The names that are taken. */
  readonly names: readonly string[];
  readonly desk: Desk;
  readonly running: boolean;
  readonly words: Words;
}

/** Saves the columns as they are read now under a name; Enter or *Save*. */
export function SaveProfile({ names, desk, running, words }: SaveProfileProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const said = words.views.intake.profiles;
  const name = typed.trim();
  const replaced = names.find((one) => one.toLowerCase() === name.toLowerCase());
  const save = async () => {
    if (running || name === '') return;
    const told = await desk.changeMemory({ kind: 'save-profile', name });
    if (told.kind === 'outcome') setTyped('');
  };
  return (
    <div>
      <Field
        label={said.name}
        {...(replaced === undefined
          ? {}
          : { validationState: 'warning', validationMessage: said.replaces(replaced) })}
      >
        <Input
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') void save();
          }}
          className={styles.input}
        />
      </Field>
      {name !== '' && (
        <div className={styles.line}>
          <Button
            appearance="primary"
            size="small"
            disabledFocusable={running}
            onClick={() => void save()}
          >
            {said.save}
          </Button>
        </div>
      )}
    </div>
  );
}
