import { COPY_REFUSAL } from '../../host/documentCopies';
import type { HostMessage } from '../../host/changes/eventQueue';
import { CALL, EVENT, Transport } from '../transport';
import { officeContext } from './officeContext';
import { safeArray, type SafeArray } from './safeArray';

/** The number of `Office.FileType.Compressed` on this interface. */
const COMPRESSED = 5;

type Callback = (result: SafeArray, status?: number) => void;
type EventHandler = (id: number, payload: SafeArray) => void;

/** The interface that Excel for Windows gives an add-in's window as `window.external`. */
export class NativeHost extends Transport {
  private readonly handlers = new Map<string, EventHandler>();

  /** What is to stand as `window.external`. */
  external(): Readonly<Record<string, unknown>> {
    const locale = this.surroundings.displayLanguage;
    const correlation = '00000000-0000-0000-0000-000000000000';
    // The last part asks for the shared runtime (1) with custom functions (2).
    const hostInfo = `Excel$Win32$16.01$${locale}$${correlation}$$disableLogging$3`;
    const context = officeContext(this.surroundings, (settings) => {
      this.keepSettings(settings);
    });
    return {
      GetHostInfo: () => hostInfo,
      GetContext: () => context,
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

  protected override listens(event: number): boolean {
    return this.handlers.has(`${event}|`);
  }

  protected override soon(work: () => void): void {
    setImmediate(work);
  }

  protected override sendMessages(messages: readonly HostMessage[]): void {
    const payload = safeArray(messages.map((message) => safeArray(message)));
    this.handlers.get(`${EVENT.richApi}|`)?.(EVENT.richApi, payload);
  }

  protected override sendCommand(parts: readonly string[]): void {
    this.handlers.get(`${EVENT.appCommand}|`)?.(EVENT.appCommand, safeArray(parts));
  }

  /** What a call about a copy of the file is answered with, its status first; null for other calls. */
  private copyAnswer(id: number, [first = 0, offset = 0, length = 0]: readonly number[]) {
    const { copies } = this.host;
    if (id === CALL.openCopy) {
      const copy = first === COMPRESSED ? copies.take() : COPY_REFUSAL.wrongFileType;
      return typeof copy === 'number' ? [copy] : [0, copy.handle, copy.bytes.length];
    }
    if (id === CALL.copySlice) {
      const slice = copies.slice(first, offset, length);
      return typeof slice === 'number' ? [slice] : [0, safeArray(slice), slice.length];
    }
    return id === CALL.closeCopy ? [copies.close(first), null] : null;
  }

  private execute(id: number, params: readonly unknown[], callback: Callback): void {
    if (id === CALL.richApi) {
      const [request] = params as [readonly [unknown, unknown, unknown, unknown, string]];
      this.answer(request[4], ({ status, body }) => {
        const payload = body === null ? null : safeArray([200, safeArray([]), body]);
        callback(safeArray([status, payload]), 0);
      });
      return;
    }
    const answer = this.copyAnswer(id, params as readonly number[]);
    if (answer !== null) {
      this.soon(() => {
        callback(safeArray(answer), 0);
      });
      return;
    }
    if (id === CALL.commandCompleted) this.completeCommand(String(params[0]));
    if (id === CALL.openBrowser) this.openedAddresses.push(String(params[0]));
    setImmediate(() => {
      callback(safeArray([0, null]), 0);
    });
  }
}
