import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { SharedSheet } from '../../../receivables/sharing/preview';
import type { CopyPartWords } from '../../../words/views/shareViewWords';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content max-content',
    alignItems: 'center',
  },
  // Narrow, so that long names of sheets keep their room.
  move: { minWidth: '28px' },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface SheetRowProps {
  readonly sheet: SharedSheet;
  readonly isChosen: boolean;
  readonly onToggled: () => void;
  /** By one place up (-1) or down (1). */
  readonly onMoved: (by: -1 | 1) => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly words: CopyPartWords;
}

/** One sheet that may go into the copy, and its place in it. */
export function SheetRow(props: SheetRowProps) {
  const { sheet, isChosen, onToggled, onMoved, isFirst, isLast, words } = props;
  const styles = useStyles();
  const { name, kind, hidden, privateColumns, privateBlocks } = sheet;
  const without = [...privateColumns, ...privateBlocks];
  const details = [
    words.kinds[kind],
    ...(hidden ? [words.hidden] : []),
    ...(without.length > 0 ? [words.without(without.join(', '))] : []),
  ];
  return (
    <li className={styles.row}>
      <Checkbox
        checked={isChosen}
        onChange={onToggled}
        label={
          <>
            {name} <span className={styles.detail}>{details.join(' · ')}</span>
          </>
        }
      />
      <Button
        size="small"
        appearance="subtle"
        className={styles.move}
        aria-label={words.up(name)}
        disabledFocusable={isFirst}
        onClick={() => onMoved(-1)}
      >
        ↑
      </Button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.move}
        aria-label={words.down(name)}
        disabledFocusable={isLast}
        onClick={() => onMoved(1)}
      >
        ↓
      </Button>
    </li>
  );
}
