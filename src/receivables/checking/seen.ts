import { FINDING_KINDS, FIX_OF, MOST_PLACES, type Finding, type FindingKind } from './finding';

/** Something that a check came upon, in one place or on one sheet. */
export interface Seen {
  readonly kind: FindingKind;
  /** '' for what belongs to the workbook as a whole. */
  readonly sheet: string;
  /** Address of a cell or of cells on the sheet: `B4`, `7:9`; null where there is none. */
  readonly address: string | null;
  /** How many are there. */
  readonly count: number;
  /** What else is known, for a person. */
  readonly detail?: string;
}

/**
 * What was seen, as one finding a kind, in the order in which kinds are told; places and sheets in the
 * order in which they were come upon.
 * @example findingsOf([{ kind: 'hidden-rows', sheet: 'Items', address: '7:9', count: 3 }])[0].places is ['Items!7:9']
 */
export function findingsOf(seen: readonly Seen[]): readonly Finding[] {
  return FINDING_KINDS.flatMap((kind) => {
    const all = seen.filter((one) => one.kind === kind);
    if (all.length === 0) return [];
    const places = all.flatMap(({ sheet, address }) =>
      address === null ? [] : [`${sheet}!${address}`],
    );
    return [
      {
        kind,
        sheets: [...new Set(all.map(({ sheet }) => sheet).filter((sheet) => sheet !== ''))],
        count: all.reduce((sum, { count }) => sum + count, 0),
        places: places.slice(0, MOST_PLACES),
        details: [...new Set(all.flatMap(({ detail }) => detail ?? []))],
        fix: FIX_OF[kind],
      },
    ];
  });
}
