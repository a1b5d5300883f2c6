/** What changed since the last refresh: parts of one sentence. Amounts come with their separators. */
export interface ChangeWords {
  readonly since: (isoDate: string) => string;
  /** The same where the last refresh was made for the same day. */
  readonly sinceLast: string;
  readonly nothing: string;
  readonly total: string;
  readonly over: (days: number) => string;
  readonly up: (what: string, by: string, to: string) => string;
  readonly down: (what: string, by: string, to: string) => string;
  readonly come: (days: number, names: string) => string;
  readonly gone: (days: number, names: string) => string;
  readonly andMore: (names: string, count: number) => string;
}
