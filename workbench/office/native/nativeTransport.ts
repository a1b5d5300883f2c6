import type { ExcelHost } from '../../host/host';
import type { Batch } from '../../host/protocol/wire';
import { addinContext, type OfficeChoices } from './addinContext';
import { DELIVERY, DISPATCH, STATUS } from './dispatchIds';
import { safeArray, type SafeArray } from './safeArray';
import { escapedBytes, type Traffic } from './traffic';

/** What Excel on the web allows each way. */
const WEB_LIMIT_BYTES = 5_000_000;

// Type, platform, version, language, correlation, dialog, logging off, flags: 1 shared runtime + 2
// custom functions.
const HOST_INFO = 'Excel$Win32$16.01$en-US$0$$disableLogging$3';

type Answer = (result: SafeArray, code?: number) => void;
type Delivery = (dispatchId: number, payload: SafeArray) => void;

/** Things that hurt, to be switched by tests and demonstrations. */
export interface TransportSwitches {
  /** Null lets messages of any size through, as Excel on the desktop does. */
  limitBytes: number | null;
}

/**
 * The object that a desktop host gives to office.js as `window.external`, over an emulated Excel.
 * Everything is answered later, never inside the call, as a real host does.
 */
export class NativeTransport {
  readonly traffic: Traffic = { batches: 0, largestRequestBytes: 0, largestResponseBytes: 0 };
  readonly switches: TransportSwitches = { limitBytes: WEB_LIMIT_BYTES };
  readonly settings = new Map<string, string>();
  private readonly deliveries = new Map<string, Delivery>();
  private readonly pressed = new Map<string, () => void>();
  private lastPress = 0;

  constructor(
    private readonly host: ExcelHost,
    private readonly choices: OfficeChoices,
  ) {}

  /** The members office.js looks for. */
  get external() {
    return {
      GetHostInfo: () => HOST_INFO,
      GetLoggingAllowed: () => false,
      GetContext: () =>
        addinContext(this.choices, this.host.excelApi, this.host.workbook.fileName, this.settings),
      Execute: (dispatchId: number, params: unknown[], answer: Answer) => {
        setImmediate(() => {
          this.execute(dispatchId, params, answer);
        });
      },
      RegisterEvent: (dispatchId: number, target: string, delivery: Delivery, answer: Answer) => {
        this.deliveries.set(`${dispatchId}|${target}`, delivery);
        setImmediate(() => {
          answer(safeArray([STATUS.done]));
        });
      },
      UnregisterEvent: (dispatchId: number, target: string, answer: Answer) => {
        this.deliveries.delete(`${dispatchId}|${target}`);
        setImmediate(() => {
          answer(safeArray([STATUS.done]));
        });
      },
    };
  }

  /** True once office.js listens to the ribbon. */
  get listensToRibbon(): boolean {
    return this.deliveries.has(`${DELIVERY.ribbonButton}|`);
  }

  /** Presses a ribbon button; resolves when the add-in says that its command is done. */
  press(functionName: string): Promise<void> {
    const deliver = this.deliveries.get(`${DELIVERY.ribbonButton}|`);
    if (deliver === undefined) {
      return Promise.reject(new Error('The add-in does not listen to the ribbon yet.'));
    }
    const command = `press-${++this.lastPress}`;
    return new Promise((resolve) => {
      this.pressed.set(command, resolve);
      const event = JSON.stringify({ source: { id: functionName } });
      deliver(DELIVERY.ribbonButton, safeArray([command, functionName, event]));
    });
  }

  /** Sends what the host has to say: changed cells, calls of custom functions. */
  deliverMessages(): void {
    const messages = this.host.takeMessages();
    const deliver = this.deliveries.get(`${DELIVERY.excelMessages}|`);
    if (messages.length === 0 || deliver === undefined) return;
    const entries = messages.map((message) => safeArray([...message]));
    deliver(DELIVERY.excelMessages, safeArray(entries));
  }

  private execute(dispatchId: number, params: unknown[], answer: Answer): void {
    if (dispatchId === DISPATCH.excelRequest) {
      this.executeBatch(params, answer);
      this.deliverMessages();
      return;
    }
    if (dispatchId === DISPATCH.commandCompleted) this.completed(params);
    answer(safeArray([STATUS.done, null]), STATUS.done);
  }

  private completed(params: readonly unknown[]): void {
    const words = JSON.stringify(params);
    for (const [command, resolve] of this.pressed) {
      if (!words.includes(`"${command}"`)) continue;
      this.pressed.delete(command);
      resolve();
    }
  }

  private executeBatch(params: unknown[], answer: Answer): void {
    const refuse = (status: number) => {
      answer(safeArray([status, null]), status);
    };
    const [request] = params as [unknown[]];
    const body = String(request[4]);
    const { traffic } = this;
    traffic.batches++;
    const requestBytes = escapedBytes(body);
    traffic.largestRequestBytes = Math.max(traffic.largestRequestBytes, requestBytes);
    if (this.isTooLarge(requestBytes)) {
      refuse(STATUS.requestTooLarge);
      return;
    }
    if (this.host.isEditingCell) {
      refuse(STATUS.cellEditMode);
      return;
    }
    const response = JSON.stringify(this.host.process(JSON.parse(body) as Batch));
    const responseBytes = escapedBytes(response);
    if (this.isTooLarge(responseBytes)) {
      refuse(STATUS.responseTooLarge);
      return;
    }
    traffic.largestResponseBytes = Math.max(traffic.largestResponseBytes, responseBytes);
    answer(safeArray([STATUS.done, safeArray([200, safeArray([]), response])]), STATUS.done);
  }

  private isTooLarge(bytes: number): boolean {
    return this.switches.limitBytes !== null && bytes > this.switches.limitBytes;
  }
}
