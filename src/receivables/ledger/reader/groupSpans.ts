import type { AccountHeading } from './accountHeading';
import { plainWords } from './plainWords';

/** A row that may be the heading of a customer. */
export interface Lead {
  readonly row: number;
  /** All its texts, as `plainWords`. */
  readonly text: string;
  readonly heading: AccountHeading;
  /** The header stands again between it and the next item. */
  readonly beforeHeader: boolean;
}

/** The rows of a customer below its heading: after `row`, before `end`. */
export interface Group {
  readonly row: number;
  readonly end: number;
  readonly heading: AccountHeading;
  /** The group around it, where totals prove one: a customer around its jobs. */
  readonly parent: Group | null;
  /** True where a total below names it. */
  readonly closed: boolean;
}

/** A total and the names that it may speak of. */
export interface NamedTotal {
  readonly row: number;
  readonly names: readonly string[];
}

/**
 * The groups that headings and named totals make, in the order of the sheet. Where some headings have a
 * label, only those count; where some stand free of a repeated header, those before one are page titles.
 * A heading that a total closes holds everything between; any other reaches to the next heading.
 * @example groupSpans(leads, totals)[0] is { row: 0, end: 5, heading, parent: null, closed: true }
 */
export function groupSpans(
  leads: readonly Lead[],
  totals: readonly NamedTotal[],
): readonly Group[] {
  const closes = closingRows(totals);
  const chosen = chosenLeads(leads);
  const again = nextAlike(chosen);
  const ends = chosen.map((lead, index) => {
    const end = namesOf(lead)
      .flatMap((name) => closes.get(name)?.find((row) => row > lead.row) ?? [])
      .reduce((first, row) => Math.min(first, row), Infinity);
    return end < (again[index] ?? Infinity) ? end : Infinity;
  });
  const groups: Group[] = [];
  const open: Group[] = [];
  chosen.forEach(({ row, heading }, index) => {
    while ((open.at(-1)?.end ?? Infinity) <= row) open.pop();
    const parent = open.at(-1) ?? null;
    const closed = ends[index] !== Infinity;
    // Within a customer that a total closes, a heading without a total is a remark.
    if (!closed && parent !== null) return;
    const next = chosen[index + 1]?.row ?? Infinity;
    const group = { row, end: closed ? (ends[index] ?? next) : next, heading, parent, closed };
    groups.push(group);
    if (closed) open.push(group);
  });
  return groups;
}

function chosenLeads(leads: readonly Lead[]): readonly Lead[] {
  const labelled = leads.filter(({ heading }) => heading.labelled);
  if (labelled.length > 0) return labelled;
  const free = leads.filter(({ beforeHeader }) => !beforeHeader);
  if (free.length > 0) return free;
  const times = new Map<string, number>();
  for (const { text } of leads) times.set(text, (times.get(text) ?? 0) + 1);
  const single = leads.filter(({ text }) => times.get(text) === 1);
  return single.length > 0 ? single : leads;
}

/** For each lead the row of the next one with the same text. */
function nextAlike(leads: readonly Lead[]): readonly number[] {
  const next = new Map<string, number>();
  const rows: number[] = leads.map(() => Infinity);
  for (let index = leads.length - 1; index >= 0; index -= 1) {
    const lead = leads[index];
    if (lead === undefined) continue;
    rows[index] = next.get(lead.text) ?? Infinity;
    next.set(lead.text, lead.row);
  }
  return rows;
}

function closingRows(totals: readonly NamedTotal[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const { row, names } of totals) {
    for (const name of names) {
      const known = rows.get(name);
      if (known === undefined) rows.set(name, [row]);
      else known.push(row);
    }
  }
  return rows;
}

function namesOf({ text, heading: { key, name } }: Lead): readonly string[] {
  return [
    ...new Set([text, plainWords(key), plainWords(name), plainWords(`${key} ${name}`)]),
  ].filter((words) => words !== '');
}
