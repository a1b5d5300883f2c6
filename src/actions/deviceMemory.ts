import { momentOf, type Moment } from '../receivables/calendar/moment';

/** What a device keeps outside the workbook, by name. It may be lost at any time. */
export interface DeviceMemory {
  read(name: string): string | null;
  keep(name: string, text: string): void;
}

/** The person at this device, as far as the add-in knows them. */
export interface Refresher {
  /** As they want colleagues to see them; `''` where they did not say. */
  readonly name: string;
  /** When they last brought workbooks up to date here, the last one first: several may be open. */
  readonly refreshes: readonly Moment[];
  rename(name: string): void;
  noteRefresh(at: Moment): void;
}

const NAME = 'duebook.name';
const LAST = 'duebook.refreshedAt';
/** A name goes into a cell and into a line of the pane. */
const LONGEST_NAME = 60;
/** More of one's own refreshes than anybody makes in the minutes in which they are asked about. */
const MOST_REFRESHES = 20;

/** A device that forgets. */
export const NO_DEVICE: DeviceMemory = { read: () => null, keep: () => undefined };

/** The person at a device, with what it still knows of them. */
export function refresherAt(device: DeviceMemory): Refresher {
  let name = device.read(NAME) ?? '';
  let refreshes = readRefreshes(device);
  return {
    get name() {
      return name;
    },
    get refreshes() {
      return refreshes;
    },
    rename: (typed) => {
      name = typed.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
      device.keep(NAME, name);
    },
    noteRefresh: (at) => {
      // Another workbook's pane may have kept its own meanwhile, and this one's may not have been kept.
      const known = new Set([at, ...readRefreshes(device), ...refreshes]);
      refreshes = [...known].slice(0, MOST_REFRESHES);
      device.keep(LAST, refreshes.join(' '));
    },
  };
}

function readRefreshes(device: DeviceMemory): readonly Moment[] {
  const kept = device.read(LAST)?.split(' ') ?? [];
  return kept.map(Number).filter(Number.isFinite).map(momentOf);
}
