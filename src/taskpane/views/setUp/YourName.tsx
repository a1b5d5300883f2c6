import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { Desk } from '../../../actions/actions';
import type { Words } from '../../../words';
import { DraftButtons } from './DraftButtons';

const useStyles = makeStyles({
  input: { flex: '1 1 12em', minWidth: 0 },
});

interface YourNameProps {
  readonly desk: Desk;
  /** As it holds now. */
  readonly name: string;
  readonly words: Words;
}

/** What colleagues read beside the time of this person's refresh. Enter takes it, Escape leaves it. */
export function YourName({ desk, name, words }: YourNameProps) {
  const styles = useStyles();
  const said = words.coordinators;
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    setTyped(null);
  };
  const take = () => {
    if (typed !== null) desk.nameMe(typed);
    leave();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') take();
    if (key === 'Escape') leave();
  };
  return (
    <div>
      <Field label={said.yourName} hint={said.yourNameHint}>
        <Input
          value={typed ?? name}
          autoComplete="name"
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={onKeyDown}
          className={styles.input}
        />
      </Field>
      {typed !== null && typed !== name && (
        <DraftButtons label={said.yourName} apply={take} discard={leave} words={words} />
      )}
    </div>
  );
}
