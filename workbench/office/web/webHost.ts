import type { HostMessage } from '../../host/changes/eventQueue';
import type { ExcelHost } from '../../host/host';
import type { Surroundings } from '../surroundings';
import { CALL, EVENT, Transport } from '../transport';
import { ACTION, notice, requestIn, responseTo, type WebRequest } from './envelope';
import { LEAVING, TAB_IN, type Direction } from './keyboard';
import { webContext } from './webContext';
import { WebCopies, type CopyCall } from './webCopies';

/** What office.js sends with `executeMethod`; which of the fields are there depends on the call. */
interface Call extends CopyCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, unknown])[] };
}

interface Registration {
  readonly eventDispId: number;
}

/**
 * The page around the add-in's frame, as Excel on the web is: it answers what office.js posts to
 * its parent. office.js trusts it because both are served over https from the same hostname.
 */
export class WebHost extends Transport {
  /** The add-in's frame, to be put into the page; the add-in starts when it is. */
  readonly frame: HTMLIFrameElement;
  private readonly registered = new Map<number, WebRequest>();
  private readonly addin: URL;
  private readonly session = crypto.randomUUID();
  private isClosed = false;
  private lastNotice = 0;
  private readonly copies: WebCopies;

  /** Called when a person leaves the pane by the keyboard: office.js leaves it to Excel where to. */
  onLeave: (direction: Direction) => void = () => undefined;

  /** @param page the address of the add-in's page */
  constructor(host: ExcelHost, surroundings: Surroundings, page: string) {
    super(host, surroundings);
    host.forgetAddin();
    this.copies = new WebCopies(host.copies);
    this.addin = new URL(page);
    this.frame = document.createElement('iframe');
    // Read once, when the frame is inserted: a name given later has no effect.
    this.frame.name = this.frameName();
    this.frame.src = this.addin.href;
    window.addEventListener('message', this.hear);
  }

  /** Takes the frame out of the page; the add-in ends with it. */
  close(): void {
    this.isClosed = true;
    window.removeEventListener('message', this.hear);
    this.frame.remove();
    this.host.onMessages = () => undefined;
    this.host.forgetAddin();
  }

  /** Puts the focus on the pane's first control, or on its last for who comes from behind. */
  focus(direction: Direction): void {
    this.frame.focus();
    this.tell(TAB_IN[direction]);
  }

  protected override listens(event: number): boolean {
    return this.registered.has(event);
  }

  protected override soon(work: () => void): void {
    setTimeout(work, 0);
  }

  protected override sendMessages(messages: readonly HostMessage[]): void {
    this.sendEvent(EVENT.richApi, { ArrayData: messages });
  }

  protected override sendCommand(parts: readonly string[]): void {
    this.sendEvent(EVENT.appCommand, parts);
  }

  /** Tells office.js which build of itself to load, and to whom it talks. */
  private frameName(): string {
    const { displayLanguage } = this.surroundings;
    const { session } = this;
    return JSON.stringify({
      baseFrameName: `frame_${session}`,
      // The last part asks for the shared runtime (1) with custom functions (2).
      hostInfo: `Excel$Web$16.00$${displayLanguage}$${session}$$disableLogging$3`,
      xdmInfo: [`talk_${session}`, session, window.location.origin].join('|'),
      serializerVersion: '1',
      flights: '[]',
    });
  }

  private readonly hear = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.addin.origin) return;
    const request = requestIn(event.data);
    if (request) this.take(request);
  };

  private take(request: WebRequest): void {
    if (request._actionType === ACTION.register) {
      this.registered.set((request._data as Registration).eventDispId, request);
      this.reply(request, { Error: 0 });
    } else if (request._actionType === ACTION.unregister) {
      this.registered.delete((request._data as Registration).eventDispId);
      this.reply(request, { Error: 0 });
    } else if (request._actionName === 'executeMethod') {
      this.execute(request, request._data as Call);
    } else if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      const own = { addinId: this.session, origin: window.location.origin };
      this.reply(request, webContext(this.surroundings, own));
    } else {
      if (request._actionName === 'ContextActivationManager_notifyHost') {
        const [, action] = request._data as readonly [string, number];
        const direction = LEAVING.get(action);
        if (direction) this.onLeave(direction);
      }
      this.reply(request, null);
    }
  }

  private execute(request: WebRequest, call: Call): void {
    const done = (error: number, more: object = {}) => {
      this.reply(request, { Version: 1, Error: error, ...more });
    };
    const copy = this.copies.answer(call.DdaMethod.DispatchId, call);
    if (copy !== null) {
      done(copy.error, copy.fields);
      return;
    }
    switch (call.DdaMethod.DispatchId) {
      case CALL.richApi:
        this.answer(String(call.ArrayData?.[4]), ({ status, body }) => {
          done(status, body === null ? {} : { Data: [200, [], body] });
        });
        return;
      case CALL.saveSettings:
        this.keepSettings(call.DdaSettingsMethod?.Properties ?? []);
        done(0);
        return;
      case CALL.loadSettings:
        done(0, { Properties: this.keptSettings() });
        return;
      case CALL.commandCompleted:
        this.completeCommand(String(call[0]));
        done(0);
        return;
      default:
        done(0, { Data: null });
    }
  }

  private reply(request: WebRequest, data: unknown): void {
    this.post(request, 'answer', data);
  }

  private sendEvent(event: number, data: unknown): void {
    const registration = this.registered.get(event);
    if (registration) this.post(registration, 'event', data);
  }

  private post(request: WebRequest, kind: 'answer' | 'event', data: unknown): void {
    this.send(responseTo(request, kind, data, window.location.origin));
  }

  /** Tells office.js of something that it did not ask for. */
  private tell(action: number): void {
    const conversation = `talk_${this.session}_ntf`;
    this.send(notice(conversation, ++this.lastNotice, action, window.location.origin));
  }

  private send(message: object): void {
    if (this.isClosed) return;
    this.frame.contentWindow?.postMessage(JSON.stringify(message), this.addin.origin);
  }
}
