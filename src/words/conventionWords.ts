import type { Basis } from '../receivables/settings/settings';

/** The sentences about how the system that made an export ages. Days are ISO texts, edges as typed. */
export interface ConventionWords {
  /** By which date and as of which day; the first part of a sentence. */
  readonly ages: (basis: Basis, isoDay: string) => string;
  /** The same where only days late are given. */
  readonly countsDays: (basis: Basis, isoDay: string) => string;
  /** The last day of a bucket, where items of that age stand in it. */
  readonly includesDay: (header: string, day: number) => string;
  /** The same by the header alone. */
  readonly includesByHeader: (header: string, day: number) => string;
  /** A last day that is not the header's. */
  readonly endsWithDay: (header: string, day: number) => string;
  /** How many of the compared rows differ, from none. */
  readonly differ: (rows: number, compared: number) => string;
  readonly fewCompared: (rows: number) => string;
  readonly inNone: (rows: number) => string;
  /** Another rule that explains the export as well; `''` for edges where there are none. */
  readonly alsoBy: (basis: Basis, isoDay: string, edges: string) => string;
  readonly alsoOtherDay: string;
  readonly overlapping: string;
  readonly byMonths: string;
  readonly unusable: (edges: string) => string;
  /** Instead of all of that: no rule gives nearly all rows. */
  readonly none: (basis: Basis, isoDay: string, rows: number, compared: number) => string;
  /** Beside what is set here. */
  readonly sameAsHere: string;
  readonly otherThanHere: (settings: readonly string[]) => string;
  /** What adopting it changed: a setting's name, what it says now and what it said. */
  readonly change: (label: string, now: string, before: string) => string;
  readonly rolling: (day: string) => string;
  readonly adopted: (changes: readonly string[]) => string;
  /** There is nothing to adopt. */
  readonly unknown: string;
}
