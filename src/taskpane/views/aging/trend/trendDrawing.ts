import type { TrendRow } from '../../../../receivables/snapshots/trendRow';

/** The lines of a trend, as paths in a square whose side is 100. */
export interface TrendDrawing {
  /** What stands at the upper edge, 0.2 for 20 %; 0 is at the lower one. */
  readonly top: number;
  readonly share: string;
  /** `''` where disputes make no difference on any day. */
  readonly net: string;
  /** `''` where there never was one. */
  readonly target: string;
  /** Whether "over" meant another number of days in between: the lines are broken there. */
  readonly isBroken: boolean;
}

/** Steps of the scale: the highest line ends below a round percentage. */
const STEP = 0.05;

/** Draws the rows of one currency, oldest day first: days lie as far apart as they are. */
export function trendDrawing(rows: readonly TrendRow[]): TrendDrawing {
  const highest = Math.max(...rows.flatMap((row) => [row.share ?? 0, row.target ?? 0]));
  const top = Math.max(1, Math.ceil((highest * 1.05) / STEP)) * STEP;
  const first = rows[0]?.day ?? 0;
  const span = (rows.at(-1)?.day ?? 0) - first;
  const path = (figure: (row: TrendRow) => number | null): string => {
    const parts: string[] = [];
    rows.forEach((row, at) => {
      const value = figure(row);
      if (value === null) return;
      const x = span === 0 ? 50 : ((row.day - first) / span) * 100;
      const y = 100 - (Math.min(top, Math.max(0, value)) / top) * 100;
      const before = rows[at - 1];
      const goesOn =
        before !== undefined && before.overDays === row.overDays && figure(before) !== null;
      // A line of no length is drawn as a dot: a day that stands alone is seen too.
      parts.push(`${goesOn ? 'L' : 'M'}${coordinate(x)} ${coordinate(y)}${goesOn ? '' : 'h0'}`);
    });
    return parts.join('');
  };
  const differs = rows.some(({ share, shareNet }) => shareNet !== null && shareNet !== share);
  return {
    top,
    share: path(({ share }) => share),
    net: differs ? path(({ shareNet }) => shareNet) : '',
    target: path(({ target }) => target),
    isBroken: new Set(rows.flatMap(({ overDays }) => overDays ?? [])).size > 1,
  };
}

function coordinate(value: number): number {
  return Math.round(value * 100) / 100;
}
