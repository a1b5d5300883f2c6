import type { ExcelHost } from '../../host/host';
import type { Batch } from '../../host/protocol/wire';
import { officeContext, type Surroundings } from './officeContext';
import { PAYLOAD_LIMIT, payloadBytes } from './payload';
import { safeArray, type SafeArray } from './safeArray';

/** Numbers by which the native interface's calls and events go. */
const CALL = { richApi: 93, commandCompleted: 94, openBrowser: 102 } as const;
const EVENT = { richApi: 33, appCommand: 39 } as const;

/** Refusals of the transport itself. */
const STATUS = { requestTooLarge: 5103, responseTooLarge: 5104, cellEdit: 5004 } as const;

type Callback = (result: SafeArray, status?: number) => void;
type EventHandler = (id: number, payload: SafeArray) => void;

/** How much went over the wire. */
export interface TransportStats {
  batches: number;
  largestRequestBytes: number;
  largestResponseBytes: number;
}

/** The interface that Excel for Windows gives an add-in's window as `window.external`. */
export class NativeHost {
  readonly stats: TransportStats = { batches: 0, largestRequestBytes: 0, largestResponseBytes: 0 };
  /** Addresses the add-in asked to open in a browser. */
  readonly openedAddresses: string[] = [];
  /** False lets batches of any size through, as Excel for Windows does. */
  limitsPayload = true;
  /** Fails the next batches with a transport status, such as 5012 for a session timed out. */
  readonly nextStatuses: number[] = [];
  private readonly handlers = new Map<string, EventHandler>();
  private readonly running = new Map<string, () => void>();
  private lastCommand = 0;

  constructor(
    readonly host: ExcelHost,
    private readonly surroundings: Surroundings,
  ) {
    host.onMessages = () => {
      setImmediate(() => {
        this.deliver();
      });
    };
  }

  /** What is to stand as `window.external`. */
  external(): Readonly<Record<string, unknown>> {
    const locale = this.surroundings.displayLanguage;
    const correlation = '00000000-0000-0000-0000-000000000000';
    // The last part asks for the shared runtime (1) with custom functions (2).
    const hostInfo = `Excel$Win32$16.01$${locale}$${correlation}$$disableLogging$3`;
    return {
      GetHostInfo: () => hostInfo,
      GetContext: () => officeContext(this.surroundings),
      GetLoggingAllowed: () => false,
      Execute: (id: number, params: readonly unknown[], callback: Callback) => {
        this.execute(id, params, callback);
      },
      RegisterEvent: (id: number, target: string, handler: EventHandler, callback: Callback) => {
        this.handlers.set(`${id}|${target}`, handler);
        setImmediate(() => {
          callback(safeArray([0]));
        });
      },
      UnregisterEvent: (id: number, target: string, callback: Callback) => {
        this.handlers.delete(`${id}|${target}`);
        setImmediate(() => {
          callback(safeArray([0]));
        });
      },
    };
  }

  /** True once the add-in listens to the ribbon. */
  get listensToRibbon(): boolean {
    return this.handlers.has(`${EVENT.appCommand}|`);
  }

  /** Presses a button of the ribbon; settles when the add-in says that the command is completed. */
  pressButton(functionName: string): Promise<void> {
    const handler = this.handlers.get(`${EVENT.appCommand}|`);
    if (!handler) return Promise.reject(new Error('The add-in does not listen to the ribbon.'));
    const id = `command${++this.lastCommand}`;
    return new Promise((completed) => {
      this.running.set(id, completed);
      const event = JSON.stringify({ source: { id: functionName } });
      handler(EVENT.appCommand, safeArray([id, functionName, event]));
    });
  }

  private execute(id: number, params: readonly unknown[], callback: Callback): void {
    if (id === CALL.richApi) {
      const [request] = params as [readonly [unknown, unknown, unknown, unknown, string]];
      setImmediate(() => {
        this.answer(request[4], callback);
      });
      return;
    }
    if (id === CALL.commandCompleted) this.complete(params);
    if (id === CALL.openBrowser) this.openedAddresses.push(String(params[0]));
    setImmediate(() => {
      callback(safeArray([0, null]), 0);
    });
  }

  private complete(params: readonly unknown[]): void {
    for (const [id, completed] of this.running) {
      if (!JSON.stringify(params).includes(`"${id}"`)) continue;
      this.running.delete(id);
      completed();
    }
  }

  private answer(body: string, callback: Callback): void {
    const { stats, host } = this;
    const asked = payloadBytes(body);
    stats.batches++;
    stats.largestRequestBytes = Math.max(stats.largestRequestBytes, asked);
    const refused =
      this.nextStatuses.shift() ??
      (host.isEditingCell ? STATUS.cellEdit : null) ??
      (this.limitsPayload && asked > PAYLOAD_LIMIT ? STATUS.requestTooLarge : null);
    if (refused !== null) {
      callback(safeArray([refused, null]), 0);
      return;
    }
    const response = JSON.stringify(host.process(JSON.parse(body) as Batch));
    const given = payloadBytes(response);
    stats.largestResponseBytes = Math.max(stats.largestResponseBytes, given);
    if (this.limitsPayload && given > PAYLOAD_LIMIT) {
      callback(safeArray([STATUS.responseTooLarge, null]), 0);
    } else {
      callback(safeArray([0, safeArray([200, safeArray([]), response])]), 0);
    }
    this.deliver();
  }

  /** Hands the add-in the messages that wait for it. */
  private deliver(): void {
    const handler = this.handlers.get(`${EVENT.richApi}|`);
    if (!handler) return;
    const messages = this.host.takeMessages();
    if (messages.length === 0) return;
    handler(EVENT.richApi, safeArray(messages.map((message) => safeArray(message))));
  }
}
