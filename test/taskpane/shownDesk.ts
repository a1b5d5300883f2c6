import type { ActionName, CopyWish, Desk, DeskState, Told } from '../../src/actions/actions';
import { deskStore } from '../../src/actions/deskStore';
import { presses } from '../../src/actions/presses';
import type { FindingKind } from '../../src/receivables/checking/finding';
import type { SerialDay } from '../../src/receivables/calendar/serialDay';
import type { MemoryChange } from '../../src/receivables/settings/intakeMemory';
import type { Settings } from '../../src/receivables/settings/settings';

/** A desk whose state a test sets, as the actions would; it notes what the pane presses. */
export interface ShownDesk extends Desk {
  readonly pressed: (ActionName | 'adoptConvention' | 'takeControlTotal' | 'cancel')[];
  /** Settings that were typed. */
  readonly changed: (readonly [setting: keyof Settings, typed: string])[];
  /** Names for colleagues that the person gave. */
  readonly names: string[];
  /** What was to be remembered. */
  readonly remembered: MemoryChange[];
  /** Days of snapshots that were asked for. */
  readonly compared: SerialDay[];
  /** Findings of the check before sharing that were to be fixed. */
  readonly fixed: FindingKind[];
  /** Copies that were asked for. */
  readonly copies: CopyWish[];
  /** Owners for whom workbooks were asked. */
  readonly owners: (readonly string[])[];
  /** Cells that were asked for. */
  readonly shown: (readonly [sheet: string, address: string])[];
  /** Sheets that were asked for, by table and account. */
  readonly sheets: (readonly [table: string, account?: string])[];
  become(change: Partial<DeskState>): void;
}

/** A desk that does nothing by itself. */
export function shownDesk(start: Partial<DeskState> = {}): ShownDesk {
  const store = deskStore();
  store.become(start);
  const pressed: (ActionName | 'adoptConvention' | 'takeControlTotal' | 'cancel')[] = [];
  const changed: (readonly [setting: keyof Settings, typed: string])[] = [];
  const names: string[] = [];
  const remembered: MemoryChange[] = [];
  const compared: SerialDay[] = [];
  const fixed: FindingKind[] = [];
  const copies: CopyWish[] = [];
  const owners: (readonly string[])[] = [];
  const shown: (readonly [sheet: string, address: string])[] = [];
  const sheets: (readonly [table: string, account?: string])[] = [];
  const press = (action: ActionName): Promise<Told> => {
    pressed.push(action);
    return Promise.resolve({ kind: 'outcome', text: '' });
  };
  return {
    pressed,
    changed,
    names,
    remembered,
    compared,
    fixed,
    copies,
    owners,
    shown,
    sheets,
    get state() {
      return store.state;
    },
    become: store.become,
    subscribe: store.subscribe,
    look: () => Promise.resolve(),
    read: () => Promise.resolve(),
    watch: () => Promise.resolve(() => Promise.resolve()),
    ...presses(press),
    changeSetting: (setting, typed) => {
      changed.push([setting, typed]);
      return Promise.resolve({ kind: 'outcome', text: '' });
    },
    changeMemory: (change) => {
      remembered.push(change);
      return Promise.resolve({ kind: 'outcome', text: '' });
    },
    nameMe: (name) => {
      names.push(name);
      store.become({ myName: name });
    },
    adoptConvention: () => {
      pressed.push('adoptConvention');
      return Promise.resolve({ kind: 'outcome', text: '' });
    },
    takeControlTotal: () => {
      pressed.push('takeControlTotal');
      return Promise.resolve({ kind: 'outcome', text: '' });
    },
    compareWith: (day) => {
      compared.push(day);
      return Promise.resolve({ kind: 'outcome', text: '' });
    },
    fixFinding: (kind) => {
      fixed.push(kind);
      return Promise.resolve({ kind: 'outcome', text: '' });
    },
    shareCopy: (wish) => {
      copies.push(wish);
      return Promise.resolve({ kind: 'outcome', text: '' });
    },
    ownerFiles: (names) => {
      owners.push(names);
      return Promise.resolve({ kind: 'outcome', text: '' });
    },
    goTo: (...place) => {
      shown.push(place);
      return Promise.resolve();
    },
    showSheet: (table, account) => {
      sheets.push(account === undefined ? [table] : [table, account]);
      return Promise.resolve();
    },
    cancel: () => {
      pressed.push('cancel');
    },
  };
}
