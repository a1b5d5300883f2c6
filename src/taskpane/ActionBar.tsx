import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ActionName, Desk } from '../actions/actions';
import type { PaneWords } from '../words/paneWords';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What can be done with the ledger, the first one first of all. */
const ACTIONS: readonly ActionName[] = [
  'refreshAging',
  'followUpList',
  'markDisputes',
  'unmarkDisputes',
];

interface ActionBarProps {
  readonly desk: Desk;
  readonly running: boolean;
  readonly words: PaneWords;
}

/** The buttons: what can be done now, or stopped. The desk itself tells how it went. */
export function ActionBar({ desk, running, words }: ActionBarProps) {
  const styles = useStyles();
  // On the bar, because Fluent's Button does not type its own ref under exactOptionalPropertyTypes.
  const bar = useRef<HTMLDivElement>(null);
  const cancel = () => {
    desk.cancel();
    // The button that was pressed goes away: keep the keyboard's place.
    bar.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={bar} className={styles.bar}>
      {ACTIONS.map((action, index) => (
        <Button
          key={action}
          appearance={index === 0 ? 'primary' : 'secondary'}
          disabledFocusable={running}
          onClick={() => void desk[action]()}
        >
          {words.actions[action]}
        </Button>
      ))}
      {running ? (
        <Button key="cancel" onClick={cancel}>
          {words.cancel}
        </Button>
      ) : (
        <Button key="open" onClick={() => void desk.openDuebook()}>
          {words.actions.openDuebook}
        </Button>
      )}
    </div>
  );
}
