import { raiseChanges, type ChangeSource } from '../changes/raiseChanges';
import type { ExcelHost } from '../host';

/** Does what a person does, here or as a co-author elsewhere, and lets the add-in hear of it. */
export function act<T>(host: ExcelHost, action: () => T, source: ChangeSource = 'Local'): T {
  try {
    return action();
  } finally {
    raiseChanges(host, 'Unknown', source);
    host.wake();
  }
}
