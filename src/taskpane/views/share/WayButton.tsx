import { Button, makeStyles } from '@fluentui/react-components';
import type { ActionName } from '../../../actions/actions';
import type { SharePartProps } from './sharePart';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

interface WayButtonProps extends SharePartProps {
  readonly action: ActionName;
}

/** Presses an action that changes the workbook, or makes another one of it. */
export function WayButton({ action, desk, state, press, words }: WayButtonProps) {
  return (
    <Button
      className={useStyles().start}
      disabledFocusable={state.running !== null}
      onClick={() => press(() => desk[action]())}
    >
      {words.pane.actions[action]}
    </Button>
  );
}
