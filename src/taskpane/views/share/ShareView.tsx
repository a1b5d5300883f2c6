import { ActionButton } from '../../parts/ActionButton';
import { EmptyState } from '../../parts/EmptyState';
import { FiguresComing } from '../../shell/FiguresComing';
import type { ViewProps } from '../../shell/view';
import { LastWrites } from '../today/LastWrites';
import { FindingsPart } from './FindingsPart';
import { PreviewPart } from './PreviewPart';
import { useCheckOnOpening } from './useCheckOnOpening';
import { useOutdated } from './useOutdated';
import { WaysPart } from './WaysPart';

/**
 * Handing the workbook over: first what it would mean, then the ways to do it. Opening it reads the
 * workbook and writes nothing.
 */
export function ShareView(props: ViewProps) {
  const { desk, state, words } = props;
  const { sharing, running } = state;
  const said = words.views.share;
  useCheckOnOpening(desk, state);
  const [isOutdated, press] = useOutdated(sharing);
  if (sharing === null) {
    return running !== null || state.opening !== null ? (
      <FiguresComing name={words.pane.running.checkBeforeSharing} />
    ) : (
      <EmptyState title={said.check.notYet} text={said.check.notYetText}>
        <ActionButton action="checkBeforeSharing" desk={desk} running={false} words={words} />
      </EmptyState>
    );
  }
  const hasOurs = sharing.swaps.length > 0 || sharing.sheets.some(({ kind }) => kind === 'ours');
  const part = { ...props, sharing, press };
  return (
    <>
      {!hasOurs && <EmptyState title={said.nothingOurs} text={said.nothingOursText} />}
      {hasOurs && <PreviewPart {...part} />}
      <FindingsPart {...part} isOutdated={isOutdated} />
      <WaysPart {...part} hasOurs={hasOurs} />
      <LastWrites desk={desk} state={state} words={words} />
    </>
  );
}
