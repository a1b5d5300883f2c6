import type { ActionName, Desk, DeskState, Told } from '../../src/actions/actions';

/** A desk whose state a test sets, as the actions would; it notes what the pane presses. */
export interface ShownDesk extends Desk {
  readonly pressed: (ActionName | 'cancel')[];
  become(change: Partial<DeskState>): void;
}

/** Before anything was pressed. */
export const AT_REST: DeskState = {
  running: null,
  progress: null,
  told: null,
  summary: null,
  picture: null,
};

/** A desk that does nothing by itself. */
export function shownDesk(start: Partial<DeskState> = {}): ShownDesk {
  const listeners = new Set<() => void>();
  const pressed: (ActionName | 'cancel')[] = [];
  let state: DeskState = { ...AT_REST, ...start };
  const press = (action: ActionName): Promise<Told> => {
    pressed.push(action);
    return Promise.resolve({ kind: 'outcome', text: '' });
  };
  return {
    pressed,
    get state() {
      return state;
    },
    become: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: () => Promise.resolve(),
    watch: () => Promise.resolve(() => Promise.resolve()),
    openDuebook: () => press('openDuebook'),
    refreshAging: () => press('refreshAging'),
    useToday: () => press('useToday'),
    followUpList: () => press('followUpList'),
    markDisputes: () => press('markDisputes'),
    unmarkDisputes: () => press('unmarkDisputes'),
    chooseDisputeColumn: () => press('chooseDisputeColumn'),
    addDisputeColumn: () => press('addDisputeColumn'),
    cancel: () => {
      pressed.push('cancel');
    },
  };
}
