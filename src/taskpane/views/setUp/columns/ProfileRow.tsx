import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Desk } from '../../../../actions/actions';
import type { Words } from '../../../../words';
import { Mark } from '../../../parts/Mark';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: '1 1 8em' },
});

interface ProfileRowProps {
  readonly name: string;
  readonly isInUse: boolean;
  readonly desk: Desk;
  readonly running: boolean;
  readonly words: Words;
}

/** A profile; deleting it is asked for once more, in its place. */
export function ProfileRow({ name, isInUse, desk, running, words }: ProfileRowProps) {
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  const said = words.views.intake.profiles;
  if (isAsked) {
    return (
      <li className={styles.row}>
        <span className={styles.name}>{said.removal(name)}</span>
        <Button
          size="small"
          appearance="primary"
          aria-label={said.removeOf(name)}
          disabledFocusable={running}
          onClick={() => void desk.changeMemory({ kind: 'delete-profile', name })}
        >
          {said.remove}
        </Button>
        {/* Where the keyboard lands by itself, nothing is lost by pressing Enter again. */}
        <Button size="small" autoFocus onClick={() => setAsked(false)}>
          {said.keep}
        </Button>
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {name} {isInUse && <Mark kind="good">{said.inUse}</Mark>}
      </span>
      {!isInUse && (
        <Button
          size="small"
          aria-label={said.useOf(name)}
          disabledFocusable={running}
          onClick={() => void desk.changeSetting('profile', name)}
        >
          {said.use}
        </Button>
      )}
      <Button size="small" aria-label={said.removeOf(name)} onClick={() => setAsked(true)}>
        {said.remove}
      </Button>
    </li>
  );
}
