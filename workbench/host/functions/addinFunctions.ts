import type { CalculationResult, FormulaCell } from '../calculator';
import { addressOf, quoteSheet } from '../model/address';
import type { Formula } from '../model/cellRow';
import { cellRect } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { isCellError } from '../typing/cellErrors';
import { AnswerCache } from './answerCache';
import { BUSY, type CalledFunctions, type FunctionArgument } from './calledFunctions';
import { callKey } from './callKey';
import { adoptFormulas, UNKNOWN_ADDIN } from './formulaNames';
import type { ErrorMessage, FunctionAnswer, NumberedAnswer } from './functionAnswer';
import type { FunctionMetadata, FunctionsMetadata } from './functionMetadata';
import { parametersFor, type BlankCell } from './parameters';

/** How an unanswered call stands among the answers, so that nobody waits for it again. */
const UNANSWERED: FunctionAnswer = { result: BUSY, messages: [] };

/** Error parameters are allowed: the invocation flag of the custom functions' runtime. */
const ALLOWS_ERRORS = 4;

/** A call on its way: number, function, parameters, the calling cell, flags. */
export type Invocation = readonly [number, string, readonly unknown[], string, number];

/** What the functions need of the Excel around them. */
export interface FunctionsHost {
  readonly workbook: Workbook;
  /** Sends calls to the add-in, all in one message. */
  invoke(invocations: readonly Invocation[]): void;
  /** Formulas may have other results now. */
  recalculate(): void;
}

/**
 * The custom functions of the add-in. A calculation that needs a result which is not there yet gets
 * `#BUSY!`; the calls of one calculation go out together, equal ones once, and what they answer is
 * found by the same arguments when the formula is calculated again.
 */
export class AddinFunctions implements CalledFunctions {
  /** What a blank cell among the arguments arrives as. */
  blankCell: BlankCell = 0;
  private readonly known = new Map<string, FunctionMetadata>();
  private allowsErrors = false;
  private isReady = false;
  private readonly answers = new AnswerCache();
  private readonly waiting = new Map<string, number>();
  private readonly keys = new Map<number, string>();
  private unsent: Invocation[] = [];
  private readonly messages = new WeakMap<Formula, readonly ErrorMessage[]>();
  private lastCall = 0;
  private listeners: (() => void)[] = [];

  constructor(private readonly host: FunctionsHost) {}

  /** Whether a call is under way. */
  get isWaiting(): boolean {
    return this.waiting.size > 0;
  }

  /** The add-in is installed: its functions are known. Formulas that Excel did not know come alive. */
  register({ functions, allowErrorForDataTypeAny }: FunctionsMetadata): void {
    for (const one of functions) this.known.set(one.name.toUpperCase(), one);
    this.allowsErrors = allowErrorForDataTypeAny === true;
    this.adopt();
    this.host.recalculate();
  }

  /** The add-in is not there: cells keep their results until they are calculated, then show `#NAME?`. */
  unregister(): void {
    this.known.clear();
    this.forget();
    this.host.recalculate();
  }

  /** The custom functions' runtime of office.js listens. */
  ready(): void {
    this.isReady = true;
    this.send();
  }

  /** The add-in starts anew: what the last one was asked is asked again once this one listens. */
  restart(): void {
    this.isReady = false;
    this.forget();
    this.host.recalculate();
  }

  /** Takes in a workbook that was opened: calls of the one before are answered to nobody. */
  adopt(): void {
    const names = Array.from(this.known.values(), ({ name }) => name);
    for (const name of names) this.host.workbook.addinFunctions.add(name.toUpperCase());
    adoptFormulas(this.host.workbook, names);
  }

  /** Forgets calls and results, so that every function is really called again. */
  forget(): void {
    this.answers.clear();
    this.waiting.clear();
    this.keys.clear();
    this.unsent = [];
    this.hearOut();
  }

  has(name: string): boolean {
    return this.known.has(name.toUpperCase());
  }

  isMissing(name: string): boolean {
    if (this.has(name)) return false;
    const isStored = name.toLowerCase().startsWith(UNKNOWN_ADDIN);
    return isStored || this.host.workbook.addinFunctions.has(name.toUpperCase());
  }

  call(name: string, args: readonly FunctionArgument[], cell: FormulaCell): CalculationResult {
    const metadata = this.known.get(name.toUpperCase());
    if (!metadata) return '#NAME?';
    const key = callKey(name, args);
    const answer = this.answers.get(key);
    if (answer) {
      const formula = cell.sheet.cells.formulaAt(cell.row, cell.column);
      if (formula && answer.messages.length > 0) this.messages.set(formula, answer.messages);
      return answer.result;
    }
    if (this.waiting.has(key)) return BUSY;
    const { allowsErrors, blankCell: blank } = this;
    const parameters = parametersFor(metadata, args, { allowsErrors, blank });
    if ('error' in parameters) return parameters.error;
    const id = ++this.lastCall;
    this.waiting.set(key, id);
    this.keys.set(id, key);
    const address = `${quoteSheet(cell.sheet.name)}!${addressOf(cellRect(cell.row, cell.column))}`;
    const flags = allowsErrors ? ALLOWS_ERRORS : 0;
    this.unsent.push([id, metadata.id, parameters.values, address, flags]);
    return BUSY;
  }

  /** Sends the calls that a calculation brought about. */
  send(): void {
    if (!this.isWaiting) this.answers.trim();
    if (!this.isReady || this.unsent.length === 0) return;
    const invocations = this.unsent;
    this.unsent = [];
    this.host.invoke(invocations);
  }

  /** Takes in what the add-in answered; answers to calls that were forgotten are dropped. */
  answer(answers: readonly NumberedAnswer[]): void {
    for (const { id, ...answer } of answers) {
      const key = this.keys.get(id);
      if (key === undefined) continue;
      this.keys.delete(id);
      this.waiting.delete(key);
      this.answers.set(key, answer);
    }
    this.host.recalculate();
    this.hearOut();
  }

  /**
   * True at the next answer, or when the calls under way are forgotten; false when none has come for
   * so many milliseconds.
   */
  nextAnswer(patience: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, patience, false);
      this.listeners.push(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }

  /** Waits for no call under way any longer: cells stay busy until an answer comes after all. */
  giveUp(): void {
    for (const key of this.waiting.keys()) this.answers.set(key, UNANSWERED);
    this.waiting.clear();
  }

  /** A formula is calculated anew: what its error said counts no longer. */
  startOf(formula: Formula): void {
    this.messages.delete(formula);
  }

  /** What the error in a cell says of its cause, as Excel shows it beside the cell; else null. */
  messageAt({ cells }: Sheet, row: number, column: number): string | null {
    if (!isCellError(cells.value(row, column))) return null;
    const spill = cells.spillAt(row, column);
    const formula = cells.formulaAt(spill?.row ?? row, spill?.column ?? column);
    const messages = (formula && this.messages.get(formula)) ?? [];
    // A formula that makes one value of a function's many fails with the first error among them.
    const message = spill
      ? messages.find((one) => row === spill.row + one.row && column === spill.column + one.column)
      : messages[0];
    return message?.text ?? null;
  }

  private hearOut(): void {
    const { listeners } = this;
    this.listeners = [];
    for (const listener of listeners) listener();
  }
}
