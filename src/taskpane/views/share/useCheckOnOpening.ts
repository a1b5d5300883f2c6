import { useEffect, useRef } from 'react';
import type { Desk, DeskState } from '../../../actions/actions';

/**
 * Looks through the workbook once each time the view is opened, because it may have changed meanwhile.
 * What already runs goes first, and its answer is not talked over: then a person presses for it.
 */
export function useCheckOnOpening(desk: Desk, { running, opening }: DeskState): void {
  const isOver = useRef(false);
  useEffect(() => {
    if (isOver.current) return;
    if (running !== null) isOver.current = true;
    else if (opening === null) {
      isOver.current = true;
      void desk.checkBeforeSharing();
    }
  }, [desk, running, opening]);
}
