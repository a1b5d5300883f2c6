import { DAYS_FIRST, PERCENT_FIRST } from './targetGrammar';

/** What management allows: no more than `percent` of all that is open may be older than `overDays`. */
export interface Target {
  /** Whole days; an item counts from the day after. */
  readonly overDays: number;
  /** From 0, which allows nothing, to below 100; at most two decimals. */
  readonly percent: number;
}

/** What management allows of one group, instead of what it allows of the whole. */
export interface GroupTarget {
  readonly group: string;
  readonly targets: readonly Target[];
}

/** Why a text makes no targets. */
export type TargetProblem =
  'unreadable' | 'percent-out-of-range' | 'days-twice' | 'too-old' | 'group-unnamed';

/** What is typed read as targets, or why it is none. */
export type TargetsRead =
  { readonly targets: readonly Target[] } | { readonly problem: TargetProblem };

const MOST_DAYS = 36_525;
/** The sign in words. */
const PERCENT = /\s*(?:per\s?cent|pct\.?|por\s?ciento)(?!\p{L})/gu;

/**
 * The targets that a person typed in one cell, parted by semicolons or commas; in the order of their
 * days. A blank cell sets none.
 * @example parseTargets('no more than 15 % over 30, 5 % over 90')
 * // { targets: [{ overDays: 30, percent: 15 }, { overDays: 90, percent: 5 }] }
 */
export function parseTargets(typed: string): TargetsRead {
  const parts = typed
    .toLowerCase()
    .replace(PERCENT, ' %')
    .split(/;|\n|,\s+|\s+(?:and|y)\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const targets: Target[] = [];
  for (const target of parts.flatMap(partTargets)) {
    if (target === null) return { problem: 'unreadable' };
    if (target.overDays > MOST_DAYS) return { problem: 'too-old' };
    if (target.percent >= 100) return { problem: 'percent-out-of-range' };
    if (targets.some(({ overDays }) => overDays === target.overDays)) {
      return { problem: 'days-twice' };
    }
    targets.push(target);
  }
  return { targets: targets.sort((a, b) => a.overDays - b.overDays) };
}

/** A comma may part two targets without a blank: only where a decimal comma makes no sense of it. */
function partTargets(part: string): readonly (Target | null)[] {
  const whole = parseTarget(part);
  if (whole !== null) return [whole];
  for (let comma = part.indexOf(','); comma >= 0; comma = part.indexOf(',', comma + 1)) {
    const first = parseTarget(part.slice(0, comma).trim());
    if (first !== null) return [first, ...partTargets(part.slice(comma + 1).trim())];
  }
  return [null];
}

function parseTarget(part: string): Target | null {
  const percentFirst = PERCENT_FIRST.exec(part);
  const daysFirst = percentFirst === null ? DAYS_FIRST.exec(part) : null;
  const percent = percentFirst?.[1] ?? daysFirst?.[2];
  const days = percentFirst?.[2] ?? daysFirst?.[1];
  if (percent === undefined || days === undefined) return null;
  return { overDays: Number(days), percent: Number(percent.replace(',', '.')) };
}

/**
 * The targets of groups typed in one cell: a name and a colon before each group's.
 * @example parseGroupTargets('Ana: 10 % over 30, 5 % over 90; Luis: 20 % over 30').groups.length is 2
 */
export function parseGroupTargets(
  typed: string,
): { readonly groups: readonly GroupTarget[] } | { readonly problem: TargetProblem } {
  // Case does not matter, as where the groups of a ledger are looked up.
  const typedAs = new Map<string, { readonly group: string; readonly texts: string[] }>();
  let current: string[] | null = null;
  for (const part of typed.split(/[;\n]/u).filter((each) => each.trim() !== '')) {
    const { name, text } = namedPart(part);
    if (name !== '') {
      const known = typedAs.get(name.toLowerCase()) ?? { group: name, texts: [] };
      typedAs.set(name.toLowerCase(), known);
      current = known.texts;
    }
    if (current === null) {
      return { problem: 'targets' in parseTargets(part) ? 'group-unnamed' : 'unreadable' };
    }
    current.push(text);
  }
  const groups: GroupTarget[] = [];
  for (const { group, texts } of typedAs.values()) {
    const read = parseTargets(texts.join('; '));
    if ('problem' in read) return read;
    // A name alone would take the whole's targets away from it.
    if (read.targets.length === 0) return { problem: 'unreadable' };
    groups.push({ group, targets: read.targets });
  }
  return { groups };
}

/** A name may be a number, as that of a territory: but `30: 15 %` are days. */
function namedPart(part: string): { readonly name: string; readonly text: string } {
  const [, name = '', text = ''] = /^([^:]*):(.*)$/u.exec(part) ?? [];
  const whole = parseTargets(part);
  const isNamed = 'problem' in whole && whole.problem === 'unreadable' && name.trim() !== '';
  return isNamed ? { name: name.trim(), text } : { name: '', text: part };
}
