import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Progress } from '../../actions/actions';
import type { PaneWords } from '../../words/paneWords';

const useStyles = makeStyles({
  work: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
  },
  told: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

interface RunningWorkProps {
  /** What is being done. */
  readonly name: string;
  readonly progress: Progress | null;
  readonly onCancel: () => void;
  readonly words: PaneWords;
}

/** How far the running work has come, and what stops it; without a known end it only shows that it moves. */
export function RunningWork({ name, progress, onCancel, words }: RunningWorkProps) {
  const { work, told } = useStyles();
  return (
    <div className={work}>
      <div className={told}>
        {progress && progress.of > 0 ? (
          <Counted name={name} progress={progress} words={words} />
        ) : (
          <>
            <Caption1>{name}</Caption1>
            <ProgressBar aria-label={name} />
          </>
        )}
      </div>
      <Button size="small" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}

interface CountedProps {
  readonly name: string;
  readonly progress: Progress;
  readonly words: PaneWords;
}

function Counted({ name, progress: { done, of }, words }: CountedProps) {
  const rows = words.progress(done, of);
  return (
    <>
      <Caption1>
        {name}: {rows}
      </Caption1>
      <ProgressBar aria-label={name} aria-valuetext={rows} value={done} max={of} />
    </>
  );
}
