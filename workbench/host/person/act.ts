import { raiseChanges } from '../changes/raiseChanges';
import type { ExcelHost } from '../host';

/** Does what a person does, and lets the add-in hear of it. */
export function act<T>(host: ExcelHost, action: () => T): T {
  try {
    return action();
  } finally {
    raiseChanges(host, 'Unknown');
    host.wake();
  }
}
