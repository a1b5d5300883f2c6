import { Caption1, ProgressBar } from '@fluentui/react-components';
import type { Progress } from '../../actions/actions';
import type { PaneWords } from '../../words/paneWords';

interface RunningWorkProps {
  /** What is being done. */
  readonly name: string;
  readonly progress: Progress | null;
  readonly words: PaneWords;
}

/** How far the running work has come; without a known end it only shows that it moves. */
export function RunningWork({ name, progress, words }: RunningWorkProps) {
  if (!progress || progress.of === 0) {
    return (
      <div>
        <ProgressBar aria-label={name} />
        <Caption1>{name}</Caption1>
      </div>
    );
  }
  const rows = words.progress(progress.done, progress.of);
  return (
    <div>
      <ProgressBar
        aria-label={name}
        aria-valuetext={rows}
        value={progress.done}
        max={progress.of}
      />
      <Caption1>
        {name}: {rows}
      </Caption1>
    </div>
  );
}
