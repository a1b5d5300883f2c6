import { EVENT_IDS, type EventName } from './eventIds';

/** A message to the add-in: category, type, target, JSON of what it says, id. */
export type HostMessage = readonly [number, number, string, string, number];

const EXCEL_EVENTS = 65_536;
const CUSTOM_FUNCTIONS = 1;
const INVOKE = 1000;

/** Messages waiting to be sent to the add-in. Events nobody registered for are not sent. */
export class EventQueue {
  private waiting: HostMessage[] = [];
  private readonly registered = new Map<string, number>();
  /** `context.runtime.enableEvents`: while false, Excel's events are dropped. */
  enabled = true;

  register(event: EventName, target: string): void {
    const key = `${event}|${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(event: EventName, target: string): void {
    const key = `${event}|${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }

  /** Raises an event for whichever of the targets somebody registered. */
  raise(event: EventName, targets: readonly string[], args: Record<string, unknown>): void {
    if (!this.enabled) return;
    for (const target of targets) {
      if (!this.registered.get(`${event}|${target}`)) continue;
      this.post(EVENT_IDS[event], target, args);
    }
  }

  /** Sends a message of any type, registered for or not. */
  post(type: number, target: string, args: Record<string, unknown>): void {
    this.waiting.push([EXCEL_EVENTS, type, target, JSON.stringify(args), 0]);
  }

  /** Drops what waits, and who listens: another add-in starts. */
  forget(): void {
    this.waiting = [];
    this.registered.clear();
    this.enabled = true;
  }

  /** Calls a custom function. All calls that wait go out in one message. */
  invoke(invocation: readonly unknown[]): void {
    this.waiting.push([CUSTOM_FUNCTIONS, INVOKE, '', JSON.stringify(invocation), 0]);
  }

  take(): HostMessage[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}
