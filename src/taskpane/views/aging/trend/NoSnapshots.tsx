import type { FigureViewProps } from '../../../shell/view';
import { ActionButton } from '../../../parts/ActionButton';
import { EmptyState } from '../../../parts/EmptyState';

type NoSnapshotsProps = Pick<FigureViewProps, 'desk' | 'state' | 'words'>;

/** Where no snapshots are kept: what they are, and the button that begins them. */
export function NoSnapshots({ desk, state, words }: NoSnapshotsProps) {
  const { none, noneText } = words.views.agingParts.trend;
  return (
    <EmptyState title={none} text={noneText}>
      <ActionButton
        action="keepSnapshots"
        appearance="primary"
        desk={desk}
        running={state.running !== null}
        words={words}
      />
    </EmptyState>
  );
}
