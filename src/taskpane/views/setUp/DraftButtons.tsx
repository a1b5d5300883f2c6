import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../../../words';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

interface DraftButtonsProps {
  /** What the draft is of: several fields may have one at the same time. */
  readonly label: string;
  /** Whether taking it must wait. */
  readonly running?: boolean;
  readonly apply: () => void;
  readonly discard: () => void;
  readonly words: Words;
}

/** What a person does with a change that is typed but not taken: Enter and Escape as buttons. */
export function DraftButtons(props: DraftButtonsProps) {
  const { label, running = false, apply, discard, words } = props;
  const styles = useStyles();
  const said = words.views.setUp;
  return (
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
  );
}
