import type { AccountHeading } from '../standing/accountHeading';
import { plainWords } from '../texts/plainWords';

/** A row that may be the heading of a customer. */
export interface Lead {
  readonly row: number;
  /** All its texts, as `plainWords`. */
  readonly text: string;
  readonly heading: AccountHeading;
  /** The header stands again between it and the next item. */
  readonly beforeHeader: boolean;
  /** A page number or the like stands there too. */
  readonly beforePage: boolean;
  /** A total stands between it and the item above. */
  readonly afterTotal: boolean;
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
  /** True where it may be a line of the page instead. */
  readonly unsure: boolean;
}

/** A total and the names that it may speak of. */
export interface NamedTotal {
  readonly row: number;
  readonly names: readonly string[];
}

/** The groups, and the headings that were left out although they may be some. */
export interface Grouping {
  readonly groups: readonly Group[];
  readonly doubtful: readonly Lead[];
}

/**
 * The groups that headings and named totals make, in the order of the sheet. Where some headings have a
 * label, only those count; what stands before a repeated header may be the title of a page. A heading
 * that a total closes holds everything between; any other reaches to the next heading.
 * @example groupSpans(leads, totals).groups[0] is { row: 0, end: 5, closed: true, ... }
 */
export function groupSpans(leads: readonly Lead[], totals: readonly NamedTotal[]): Grouping {
  const closes = closingRows(totals);
  const { chosen, unsure, doubtful } = chosenLeads(leads, closes);
  const again = nextAlike(chosen);
  const ends = chosen.map((lead, index) => {
    const end = closingRow(lead, closes);
    return end < (again[index] ?? Infinity) ? end : Infinity;
  });
  const groups: Group[] = [];
  const open: Group[] = [];
  chosen.forEach((lead, index) => {
    const { row, heading } = lead;
    while ((open.at(-1)?.end ?? Infinity) <= row) open.pop();
    const parent = open.at(-1) ?? null;
    const closed = ends[index] !== Infinity;
    // Within a customer that a total closes, a heading without a total is a remark.
    if (!closed && parent !== null) return;
    const next = chosen[index + 1]?.row ?? Infinity;
    const end = closed ? (ends[index] ?? next) : next;
    const group = { row, end, heading, parent, closed, unsure: !closed && unsure.has(lead) };
    groups.push(group);
    if (closed) open.push(group);
  });
  return { groups, doubtful };
}

/** Which leads are headings of customers, which of those may not be, and which others may be. */
interface Choice {
  readonly chosen: readonly Lead[];
  readonly unsure: ReadonlySet<Lead>;
  readonly doubtful: readonly Lead[];
}

function chosenLeads(leads: readonly Lead[], closes: ClosingRows): Choice {
  const plain = (chosen: readonly Lead[]): Choice => ({
    chosen,
    unsure: new Set(),
    doubtful: [],
  });
  const labelled = leads.filter(({ heading }) => heading.labelled);
  if (labelled.length > 0) return plain(labelled);
  const times = new Map<string, number>();
  for (const { text } of leads) times.set(text, (times.get(text) ?? 0) + 1);
  const isSingle = ({ text }: Lead): boolean => times.get(text) === 1;
  const free = leads.filter(({ beforeHeader }) => !beforeHeader);
  if (free.length === 0) return plain(leads.some(isSingle) ? leads.filter(isSingle) : leads);
  // Where groups end with totals, the title of a page stands within a group and a heading after one.
  const ended = free.filter(({ afterTotal }) => afterTotal).length;
  const endsWithTotals = ended > 0 && ended * 2 >= free.length - 1;
  const unsure = new Set<Lead>();
  const doubtful: Lead[] = [];
  const chosen = leads.filter((lead) => {
    if (!lead.beforeHeader || closingRow(lead, closes) !== Infinity) return true;
    if (!isSingle(lead)) return false;
    if (endsWithTotals) return lead.afterTotal;
    if (lead.beforePage) doubtful.push(lead);
    else unsure.add(lead);
    return !lead.beforePage;
  });
  return { chosen, unsure, doubtful };
}

/** The first row below in which a total names the lead. */
function closingRow(lead: Lead, closes: ClosingRows): number {
  return namesOf(lead)
    .flatMap((name) => closes.get(name)?.find((row) => row > lead.row) ?? [])
    .reduce((first, row) => Math.min(first, row), Infinity);
}

type ClosingRows = ReadonlyMap<string, readonly number[]>;

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

function closingRows(totals: readonly NamedTotal[]): ClosingRows {
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
