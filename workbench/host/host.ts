import { AddinRuntime } from './addinRuntime';
import type { CalculationResult, Calculator, FormulaCell } from './calculator';
import { ChangeLog, type ChangeType } from './changes/changeLog';
import { EventQueue, type HostMessage } from './changes/eventQueue';
import { raiseChanges } from './changes/raiseChanges';
import { Watchers } from './changes/watchers';
import { Recalculation } from './calculation/recalculation';
import { CreatedWorkbooks } from './createdWorkbooks';
import { DocumentCopies } from './documentCopies';
import { AddinFunctions } from './functions/addinFunctions';
import { Incidents } from './incidents';
import type { Sheet } from './model/sheet';
import type { Rect } from './model/types';
import { Workbook } from './model/workbook';
import { Person } from './person/person';
import { cutShort } from './protocol/cutShort';
import { runBatch } from './protocol/runBatch';
import type { Batch, BatchAnswer } from './protocol/wire';
import type { RangeSubject } from './rangeSubject';

/**
 * office.js drops an answer that it could not deliver for a minute: one that alone is too large for a
 * message, say. This is a little longer, in milliseconds.
 */
const ANSWER_LIFE = 65_000;

export interface ExcelHostOptions {
  readonly calculator: Calculator;
  /** The ExcelApi requirement set that is advertised: `17` is ExcelApi 1.17. */
  readonly excelApi?: number;
}

/** An emulated Excel with one workbook open. */
export class ExcelHost {
  readonly events = new EventQueue();
  readonly changes = new ChangeLog();
  /** Those who show the workbook. */
  readonly watchers = new Watchers();
  readonly calculation: Recalculation;
  /** The add-in's custom functions. */
  readonly functions: AddinFunctions;
  readonly person: Person;
  /** What goes wrong from outside while the add-in works. */
  readonly incidents = new Incidents();
  /** Ranges that the add-in keeps, by the id it knows them by. */
  readonly references = new Map<string, RangeSubject>();
  /** Members the add-in asked for that are not emulated: `Range.sparklines`. */
  readonly unknownMembers = new Set<string>();
  /** Errors of the host itself, none of Excel's. */
  readonly crashes: unknown[] = [];
  /** What services of the add-in platform keep: key-value storage, the runtime's state. */
  readonly storage = new Map<string, string>();
  /** Copies of the file that the add-in reads, and workbooks that it made. */
  readonly copies = new DocumentCopies();
  readonly created = new CreatedWorkbooks();
  readonly runtime = new AddinRuntime(this.events);
  /** The highest ExcelApi version whose members are served. */
  excelApi: number;
  /** Whose way of writing dates and numbers typed text is read in. */
  dataLocale = 'en-US';
  calculationMode: 'Automatic' | 'Manual' = 'Automatic';
  /** True while a person is typing in a cell: Excel then serves nobody. */
  isEditingCell = false;
  /** What `TODAY` and `NOW` are taken from. */
  clock: () => Date = () => new Date();
  private open = new Workbook();
  private lastReference = 0;

  private readonly calculator: Calculator;

  constructor({ calculator, excelApi = 17 }: ExcelHostOptions) {
    this.calculator = calculator;
    const workbook = (): Workbook => this.open;
    this.functions = new AddinFunctions({
      get workbook() {
        return workbook();
      },
      invoke: (invocations) => {
        for (const invocation of invocations) this.events.invoke(invocation);
        this.wake();
      },
      recalculate: () => {
        this.calculation.noteAnswers();
        this.bringUpToDate();
      },
    });
    this.calculation = new Recalculation(workbook, calculator, this.functions);
    this.excelApi = excelApi;
    this.person = new Person(this);
    void this.open.activeSheet;
  }

  get workbook(): Workbook {
    return this.open;
  }

  /** Opens another workbook in place of this one. The add-in's kept ranges are lost. */
  openWorkbook(workbook: Workbook): void {
    this.open = workbook;
    this.references.clear();
    this.changes.take();
    this.calculation.noteOpened();
    this.functions.forget();
    this.functions.adopt();
    void workbook.activeSheet;
    this.watchers.tell();
  }

  /** Another add-in starts: what the last one kept and listened to is gone. */
  forgetAddin(): void {
    this.references.clear();
    this.copies.forget();
    this.events.forget();
    this.functions.restart();
  }

  /** Cells have other contents: formulas that read them are stale, and listeners hear of it. */
  changed(sheet: Sheet, rect: Rect, type: ChangeType = 'RangeEdited'): void {
    this.calculation.note(sheet, rect);
    this.changes.record(sheet, rect, type);
  }

  /** Brings formulas up to date, as Excel does before anyone reads. */
  calculate(): void {
    if (this.calculationMode !== 'Manual') this.bringUpToDate();
  }

  /** Calculates formulas as if they stood in those cells; nothing is written. */
  evaluate(formulas: readonly FormulaCell[]): readonly CalculationResult[] {
    return this.calculator.calculate(this.open, formulas);
  }

  /**
   * Settles when formulas are up to date and no custom function has still to answer: true, or false
   * where some have not answered for so many milliseconds that they never will.
   */
  async settled(patience = ANSWER_LIFE): Promise<boolean> {
    this.calculate();
    while (this.functions.isWaiting) {
      if (!(await this.functions.nextAnswer(patience))) {
        this.functions.giveUp();
        return false;
      }
      this.calculate();
    }
    return true;
  }

  /** Answers a batch of the add-in's. */
  process(batch: Batch): BatchAnswer {
    const incident = this.incidents.next(batch);
    incident?.meanwhile?.();
    const answer =
      incident?.refusal === undefined
        ? runBatch(this, batch)
        : cutShort(this, batch, incident.refusal, incident.afterActions ?? 0);
    raiseChanges(this, 'ThisLocalAddin');
    this.watchers.tell();
    return answer;
  }

  /** Messages for the add-in since the last time. */
  takeMessages(): HostMessage[] {
    return this.events.take();
  }

  /** Called when messages wait that no batch of the add-in's brought about. */
  onMessages: () => void = () => undefined;

  /** Lets whoever carries messages to the add-in know that some wait. */
  wake(): void {
    this.onMessages();
    this.watchers.tell();
  }

  keep(range: RangeSubject): void {
    if (range.referenceId !== null) return;
    range.referenceId = String(++this.lastReference);
    this.references.set(range.referenceId, range);
  }

  private bringUpToDate(): void {
    if (this.calculation.run()) {
      this.events.raise('Calculated', ['Workbook'], { worksheetId: this.open.activeSheet.id });
      this.watchers.tell();
    }
  }
}
