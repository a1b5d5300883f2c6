/** What management allows: no more than `percent` of all that is open may be older than `overDays`. */
export interface Target {
  /** Whole days; an item counts from the day after. */
  readonly overDays: number;
  /** Above 0 and below 100, at most two decimals. */
  readonly percent: number;
}

/** What management allows of one group, instead of what it allows of the whole. */
export interface GroupTarget {
  readonly group: string;
  readonly targets: readonly Target[];
}

/** Why a text makes no targets. */
export type TargetProblem = 'unreadable' | 'percent-out-of-range' | 'days-twice';

const MOST_DAYS = 36_525;
/** `15 % over 30`, `15% > 30`, `15 % sobre 30 días`, `30: 15 %`, in that or the other order. */
const PERCENT_FIRST =
  /^(?:no more than|at most|max\.?|no más de|como máximo)?\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*%\s*(?:over|past|above|de más de|a más de|sobre|más de|>)?\s*(\d{1,5})\s*(?:days?|días?|d)?$/u;
const DAYS_FIRST =
  /^(?:over|past|above|sobre|más de|>)?\s*(\d{1,5})\s*(?:days?|días?|d)?\s*[:=]?\s*(?:no more than|at most|max\.?|no más de|como máximo|<=|≤)?\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*%$/u;

/**
 * The targets that a person typed in one cell, parted by semicolons, or by commas before a blank; in
 * the order of their days. A blank cell sets none.
 * @example parseTargets('no more than 15 % over 30, 5 % over 90')
 * // { targets: [{ overDays: 30, percent: 15 }, { overDays: 90, percent: 5 }] }
 */
export function parseTargets(
  typed: string,
): { readonly targets: readonly Target[] } | { readonly problem: TargetProblem } {
  const parts = typed
    .toLowerCase()
    .split(/;|,\s+|\s+(?:and|y)\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const targets: Target[] = [];
  for (const part of parts) {
    const target = parseTarget(part);
    if (target === null || target.overDays > MOST_DAYS) return { problem: 'unreadable' };
    if (target.percent <= 0 || target.percent >= 100) return { problem: 'percent-out-of-range' };
    if (targets.some(({ overDays }) => overDays === target.overDays)) {
      return { problem: 'days-twice' };
    }
    targets.push(target);
  }
  return { targets: targets.sort((a, b) => a.overDays - b.overDays) };
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
  const texts = new Map<string, string>();
  let group = '';
  for (const part of typed.split(/[;\n]/u).filter((each) => each.trim() !== '')) {
    const [, name = '', rest = ''] = NAMED.exec(part) ?? [];
    if (name !== '') group = name;
    if (group === '') return { problem: 'unreadable' };
    const text = name === '' ? part : rest;
    texts.set(group, [texts.get(group), text].filter(Boolean).join('; '));
  }
  const groups: GroupTarget[] = [];
  for (const [name, text] of texts) {
    const read = parseTargets(text);
    if ('problem' in read) return read;
    groups.push({ group: name, targets: read.targets });
  }
  return { groups };
}

/** A name has a letter in it: `30: 15 %` are days. */
const NAMED = /^\s*([^:]*\p{L}[^:]*?)\s*:(.*)$/u;
