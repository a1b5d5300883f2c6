import type { HostMessage } from '../host/changes/eventQueue';
import type { ExcelHost } from '../host/host';
import { isHousekeeping } from '../host/incidents';
import type { Batch } from '../host/protocol/wire';
import { PAYLOAD_LIMIT, payloadBytes } from './payload';
import type { Surroundings } from './surroundings';

/** Numbers by which office.js names its calls, on every platform. */
export const CALL = {
  loadSettings: 75,
  saveSettings: 76,
  openCopy: 77,
  copySlice: 80,
  closeCopy: 81,
  richApi: 93,
  commandCompleted: 94,
  openBrowser: 102,
} as const;

/** Numbers by which office.js names what it listens to. */
export const EVENT = { richApi: 33, appCommand: 39 } as const;

/** Refusals of the transport itself. */
const STATUS = { ok: 0, requestTooLarge: 5103, responseTooLarge: 5104, cellEdit: 5004 } as const;

/** How much went over the wire. */
export interface TransportStats {
  batches: number;
  largestRequestBytes: number;
  largestResponseBytes: number;
}

/** What a batch is answered with: the response's text, or a status that says why there is none. */
export interface Answer {
  readonly status: number;
  readonly body: string | null;
}

/**
 * Carries batches, messages and presses between office.js and the emulated workbook. What differs
 * between the desktop's interface and the web's is the shape in which things travel.
 */
export abstract class Transport {
  readonly stats: TransportStats = { batches: 0, largestRequestBytes: 0, largestResponseBytes: 0 };
  /** Addresses the add-in asked to open in a browser. */
  readonly openedAddresses: string[] = [];
  /** False lets batches of any size through, as Excel for Windows does. */
  limitsPayload = true;
  /** How long every batch waits for its answer, as over a slow line. */
  delayMs = 0;
  /** Fails the next batches with a transport status, such as 5012 for a session timed out. */
  readonly nextStatuses: number[] = [];
  private readonly running = new Map<string, () => void>();
  private lastCommand = 0;

  constructor(
    readonly host: ExcelHost,
    protected readonly surroundings: Surroundings,
  ) {
    host.onMessages = () => {
      this.soon(() => {
        this.deliver();
      });
    };
  }

  /** True once the add-in listens to the ribbon. */
  get listensToRibbon(): boolean {
    return this.listens(EVENT.appCommand);
  }

  /** Presses a button of the ribbon; settles when the add-in says that the command is completed. */
  pressButton(functionName: string): Promise<void> {
    if (!this.listensToRibbon) {
      return Promise.reject(new Error('The add-in does not listen to the ribbon.'));
    }
    const id = `command${++this.lastCommand}`;
    return new Promise((completed) => {
      this.running.set(id, completed);
      const event = JSON.stringify({ source: { id: functionName } });
      this.sendCommand([id, functionName, event]);
    });
  }

  /** What the add-in keeps with the document, serialized. */
  keptSettings(): readonly (readonly [string, unknown])[] {
    return [...this.surroundings.documentSettings];
  }

  /** Whether the add-in listens to an event of that number. */
  protected abstract listens(event: number): boolean;
  /** Does a piece of work after what runs now. */
  protected abstract soon(work: () => void): void;
  protected abstract sendMessages(messages: readonly HostMessage[]): void;
  protected abstract sendCommand(parts: readonly [id: string, name: string, event: string]): void;

  /** Answers a batch in its turn; then hands over the messages that it brought about. */
  protected answer(request: string, reply: (answer: Answer) => void): void {
    const work = () => {
      reply(this.answered(request));
      this.deliver();
    };
    if (this.delayMs > 0) setTimeout(work, this.delayMs);
    else this.soon(work);
  }

  protected completeCommand(id: string): void {
    const completed = this.running.get(id);
    this.running.delete(id);
    completed?.();
  }

  protected keepSettings(settings: Iterable<readonly [string, unknown]>): void {
    const { documentSettings } = this.surroundings;
    documentSettings.clear();
    for (const [key, value] of settings) documentSettings.set(key, value);
  }

  private answered(request: string): Answer {
    const { stats, host } = this;
    const asked = payloadBytes(request);
    stats.batches++;
    stats.largestRequestBytes = Math.max(stats.largestRequestBytes, asked);
    const batch = JSON.parse(request) as Batch;
    const refused =
      (isHousekeeping(batch) ? undefined : this.nextStatuses.shift()) ??
      (host.isEditingCell ? STATUS.cellEdit : null) ??
      (this.limitsPayload && asked > PAYLOAD_LIMIT ? STATUS.requestTooLarge : null);
    if (refused !== null) return { status: refused, body: null };
    const response = JSON.stringify(host.process(batch));
    const given = payloadBytes(response);
    stats.largestResponseBytes = Math.max(stats.largestResponseBytes, given);
    if (this.limitsPayload && given > PAYLOAD_LIMIT) {
      return { status: STATUS.responseTooLarge, body: null };
    }
    return { status: STATUS.ok, body: response };
  }

  /** Hands the add-in the messages that wait for it. */
  private deliver(): void {
    if (!this.listens(EVENT.richApi)) return;
    const messages = this.host.takeMessages();
    if (messages.length > 0) this.sendMessages(messages);
  }
}
