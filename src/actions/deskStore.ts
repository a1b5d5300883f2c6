import type { DeskState } from './actions';

/** The desk's state, and who wants to know when it changes. */
export interface DeskStore {
  readonly state: DeskState;
  become(change: Partial<DeskState>): void;
  /** Gives what ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** A desk at which nothing has happened yet. */
export function deskStore(): DeskStore {
  const listeners = new Set<() => void>();
  let state: DeskState = {
    running: null,
    opening: null,
    progress: null,
    told: null,
    question: null,
    summary: null,
    picture: null,
    settings: null,
    selected: null,
    myName: '',
    writes: [],
    sharing: null,
  };
  return {
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
  };
}
