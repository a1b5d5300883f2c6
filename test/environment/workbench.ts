import type { ExcelHost } from '../../workbench/host/host';
import type { AddinFunctions } from '../../workbench/host/functions/addinFunctions';
import type { Workbook } from '../../workbench/host/model/workbook';
import type { Person } from '../../workbench/host/person/person';
import type { NativeHost } from '../../workbench/office/native/nativeHost';

/** What a test sees of the emulated Excel beside office.js. */
export interface Workbench {
  readonly host: ExcelHost;
  readonly native: NativeHost;
  readonly person: Person;
  /** The add-in's custom functions, as Excel knows them. They stay known over a reset. */
  readonly functions: AddinFunctions;
  /** The workbook that is open. */
  readonly workbook: Workbook;
  /** Lets so many minutes pass; else the clock stands still, so that no test depends on how long it takes. */
  pass(minutes: number): void;
  /** The time of day as Excel knows it, `14:05`. */
  time(): string;
  /** Opens an empty workbook and puts every switch back; gives the workbook. */
  reset(): Workbook;
  /**
   * Settles when every formula is up to date and no custom function has still to answer; false if none
   * has answered for so many milliseconds, a minute if not given.
   */
  settled(patience?: number): Promise<boolean>;
}

declare global {
  /** The emulated Excel behind office.js, in tests that run in the Office environment. */
  const workbench: Workbench;
}
