import type { EventName } from '../changes/eventIds';
import { method, type MethodDeclaration } from '../protocol/excelObject';

/** The pairs of methods by which office.js registers for events: `_RegisterDataChangedEvent`. */
export function eventMethods<Subject>(
  names: readonly (readonly [wire: string, event: EventName])[],
  target: (subject: Subject) => string,
): Record<string, MethodDeclaration<Subject>> {
  const methods: Record<string, MethodDeclaration<Subject>> = {};
  for (const [wire, event] of names) {
    methods[`_Register${wire}Event`] = method(1, (subject, _, host) => {
      host.events.register(event, target(subject));
    });
    methods[`_Unregister${wire}Event`] = method(1, (subject, _, host) => {
      host.events.unregister(event, target(subject));
    });
  }
  return methods;
}

/** Events that one sheet and the collection of sheets both have. */
export const SHEET_EVENTS = [
  ['DataChanged', 'DataChanged'],
  ['Activated', 'Activated'],
  ['Deactivated', 'Deactivated'],
  ['SelectionChanged', 'SelectionChanged'],
  ['Calculated', 'Calculated'],
  ['FormatChanged', 'FormatChanged'],
] as const;
