import type { SharedSheet } from '../../../receivables/sharing/preview';

/** The sheets of a workbook in the order of a copy, with those that are to be in it. */
export interface SheetChoice {
  /** Names of all sheets that may leave. */
  readonly order: readonly string[];
  readonly chosen: ReadonlySet<string>;
}

/**
 * What is proposed: the sheets that Duebook wrote, in the workbook's order. What is private never is
 * among them; what is hidden is so for a reason, and a person has to choose it.
 * @example proposed(sheets).chosen.has('Aging') is true
 */
export function proposed(sheets: readonly SharedSheet[]): SheetChoice {
  const open = sheets.filter(({ isPrivate }) => !isPrivate);
  const ours = open.filter(({ kind, hidden }) => kind === 'ours' && !hidden);
  return {
    order: open.map(({ name }) => name),
    chosen: new Set(ours.map(({ name }) => name)),
  };
}

/**
 * A choice for the sheets that there are now: sheets that went are forgotten, new ones come last as
 * they are proposed.
 */
export function stillThere(choice: SheetChoice, sheets: readonly SharedSheet[]): SheetChoice {
  const now = proposed(sheets);
  const known = choice.order.filter((name) => now.order.includes(name));
  const added = now.order.filter((name) => !choice.order.includes(name));
  return {
    order: [...known, ...added],
    chosen: new Set([
      ...known.filter((name) => choice.chosen.has(name)),
      ...added.filter((name) => now.chosen.has(name)),
    ]),
  };
}

/** Takes a sheet in or out. */
export function toggled({ order, chosen }: SheetChoice, name: string): SheetChoice {
  const next = new Set(chosen);
  if (!next.delete(name)) next.add(name);
  return { order, chosen: next };
}

/**
 * Moves a sheet by one place; at the end it stays.
 * @example moved({ order: ['A', 'B'], chosen }, 'B', -1).order is ['B', 'A']
 */
export function moved({ order, chosen }: SheetChoice, name: string, by: -1 | 1): SheetChoice {
  const from = order.indexOf(name);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return { order, chosen };
  const next = order.filter((each) => each !== name);
  next.splice(to, 0, name);
  return { order: next, chosen };
}

/** The sheets of the copy, as they are to follow one another. */
export function chosenSheets({ order, chosen }: SheetChoice): readonly string[] {
  return order.filter((name) => chosen.has(name));
}
