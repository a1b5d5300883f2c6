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
  /** When they last brought a workbook up to date here; null where that is not known. */
  readonly lastAt: Moment | null;
  rename(name: string): void;
  noteRefresh(at: Moment): void;
}

const NAME = 'duebook.name';
const LAST = 'duebook.refreshedAt';
/** A name goes into a cell and into a line of the pane. */
const LONGEST_NAME = 60;

/** A device that forgets. */
export const NO_DEVICE: DeviceMemory = { read: () => null, keep: () => undefined };

/** The person at a device, with what it still knows of them. */
export function refresherAt(device: DeviceMemory): Refresher {
  let name = device.read(NAME) ?? '';
  const last = Number(device.read(LAST) ?? Number.NaN);
  let lastAt = Number.isFinite(last) ? momentOf(last) : null;
  return {
    get name() {
      return name;
    },
    get lastAt() {
      return lastAt;
    },
    rename: (typed) => {
      name = typed.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
      device.keep(NAME, name);
    },
    noteRefresh: (at) => {
      lastAt = at;
      device.keep(LAST, String(at));
    },
  };
}
