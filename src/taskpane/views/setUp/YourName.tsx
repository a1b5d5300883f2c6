import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { Desk } from '../../../actions/actions';
import type { Words } from '../../../words';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
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
  const { apply, applyTo, discard, discardOf } = words.views.setUp;
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
        <div className={styles.line}>
          <Button
            appearance="primary"
            size="small"
            aria-label={applyTo(said.yourName)}
            onClick={take}
          >
            {apply}
          </Button>
          <Button size="small" aria-label={discardOf(said.yourName)} onClick={leave}>
            {discard}
          </Button>
        </div>
      )}
    </div>
  );
}
