import { Button } from '@fluentui/react-components';
import type { ActionName, Desk } from '../../actions/actions';
import type { Words } from '../../words';

interface ActionButtonProps {
  readonly action: ActionName;
  readonly desk: Desk;
  /** While an action runs no other can be pressed; the button stays where the keyboard is. */
  readonly running: boolean;
  readonly words: Words;
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly size?: 'small' | 'medium';
}

/** Presses an action of the desk, which itself tells how it went. */
export function ActionButton({
  action,
  desk,
  running,
  words,
  appearance = 'secondary',
  size = 'medium',
}: ActionButtonProps) {
  return (
    <Button
      appearance={appearance}
      size={size}
      disabledFocusable={running}
      onClick={() => void desk[action]()}
    >
      {words.pane.actions[action]}
    </Button>
  );
}
