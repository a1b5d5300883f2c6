import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Desk, DeskState } from '../../actions/actions';
import type { Words } from '../../words';
import { ActionButton } from '../parts/ActionButton';
import { RunningWork } from './RunningWork';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface WorkBarProps {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly words: Words;
}

/** The one button that is always there, how far work has come, and what stops it. */
export function WorkBar({ desk, state: { running, opening, progress }, words }: WorkBarProps) {
  const styles = useStyles();
  // On the bar, because Fluent's Button does not type its own ref under exactOptionalPropertyTypes.
  const bar = useRef<HTMLDivElement>(null);
  const doing = running === null ? opening : running;
  const cancel = () => {
    desk.cancel();
    // The button that was pressed goes away: keep the keyboard's place.
    bar.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={bar} className={styles.bar}>
      <div className={styles.buttons}>
        <ActionButton
          action="refreshAging"
          appearance="primary"
          desk={desk}
          running={running !== null}
          words={words}
        />
        {doing !== null && <Button onClick={cancel}>{words.pane.cancel}</Button>}
      </div>
      {doing !== null && (
        <RunningWork name={words.pane.running[doing]} progress={progress} words={words.pane} />
      )}
    </div>
  );
}
