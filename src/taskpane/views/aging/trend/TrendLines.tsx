import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { toIso } from '../../../../receivables/calendar/isoDay';
import type { TrendRow } from '../../../../receivables/snapshots/trendRow';
import type { Words } from '../../../../words';
import { percent } from '../../../parts/percent';
import { trendDrawing } from './trendDrawing';

/** In pixels. */
const HEIGHT = 140;

const useStyles = makeStyles({
  figure: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  scale: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
  },
  lines: {
    display: 'block',
    width: '100%',
    overflow: 'visible',
    fill: 'none',
    color: tokens.colorBrandForeground1,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  days: { gridColumnStart: 2, display: 'flex', justifyContent: 'space-between' },
  legend: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
  },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  sample: {
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

/** How each line is drawn, which tells them apart without colours. */
const STROKES = {
  share: { strokeWidth: 2.5 },
  net: { strokeWidth: 1.5, strokeDasharray: '1 4' },
  target: { strokeWidth: 1.5, strokeDasharray: '8 5' },
} as const;

interface TrendLinesProps {
  /** Of one currency, oldest day first; at least one. */
  readonly rows: readonly TrendRow[];
  readonly words: Words;
}

/** The share that is over, day after day, beside what is allowed; the table says the same in figures. */
export function TrendLines({ rows, words }: TrendLinesProps) {
  const styles = useStyles();
  const said = words.views.agingParts.trend;
  const { top, ...lines } = trendDrawing(rows);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const day = (row: TrendRow) => words.views.account.day(toIso(row.day));
  const share = (row: TrendRow) => percent(row.share ?? 0, 1);
  const drawn = (['share', 'net', 'target'] as const).filter((line) => lines[line] !== '');
  return (
    <figure className={styles.figure}>
      <span className={styles.scale} aria-hidden="true">
        <span>{percent(top, 1)}</span>
        <span>0%</span>
      </span>
      <svg
        role="img"
        aria-label={said.drawn(day(first), share(first), day(last), share(last))}
        height={HEIGHT}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className={styles.lines}
      >
        {drawn.map((line) => (
          <path
            key={line}
            d={lines[line]}
            stroke="currentColor"
            strokeLinecap="round"
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
            {...STROKES[line]}
          />
        ))}
        {/* Where it stands now. */}
        <path
          d={lastPoint(lines.share)}
          stroke="currentColor"
          strokeLinecap="round"
          strokeWidth={7}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <span className={styles.days} aria-hidden="true">
        <span>{day(first)}</span>
        {last !== first && <span>{day(last)}</span>}
      </span>
      <figcaption className={styles.legend}>
        {drawn.map((line) => (
          <span key={line} className={styles.entry}>
            <svg width="24" height="8" aria-hidden="true" className={styles.sample}>
              <path d="M1 4h22" stroke="currentColor" strokeLinecap="round" {...STROKES[line]} />
            </svg>
            {line === 'share' ? words.parts.over(last.overDays ?? 0) : said[line]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** The end of a path, as a dot. */
function lastPoint(path: string): string {
  const point = path.replace(/h0$/u, '').split(/[ML]/u).at(-1) ?? '';
  return point === '' ? '' : `M${point.replace(/h0$/u, '')}h0`;
}
