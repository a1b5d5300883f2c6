import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { toIso } from '../../../../receivables/calendar/isoDay';
import type { TrendRow } from '../../../../receivables/snapshots/trendRow';
import type { Words } from '../../../../words';
import { percent } from '../../../parts/percent';

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, borderCollapse: 'collapse', width: '100%' },
  head: { textAlign: 'right', verticalAlign: 'bottom', fontWeight: tokens.fontWeightSemibold },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

interface TrendTableProps {
  readonly label: string;
  /** Of one currency, oldest day first. */
  readonly rows: readonly TrendRow[];
  readonly words: Words;
}

/** The lines of the trend in figures, the latest day first. */
export function TrendTable({ label, rows, words }: TrendTableProps) {
  const styles = useStyles();
  const said = words.views.agingParts.trend;
  const latest = rows.at(-1)?.overDays;
  const share = (value: number | null) => (value === null ? '' : percent(value, 1));
  return (
    <table aria-label={label} className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {words.pane.header.asOf}
          </th>
          <th scope="col" className={styles.head}>
            {said.share}
          </th>
          <th scope="col" className={styles.head}>
            {said.net}
          </th>
          <th scope="col" className={styles.head}>
            {said.target}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...rows].reverse().map((row) => (
          <tr key={row.day}>
            <th scope="row" className={styles.name}>
              {words.views.account.day(toIso(row.day))}
            </th>
            <td className={styles.figure}>
              {share(row.share)}
              {row.overDays !== null &&
                row.overDays !== latest &&
                ` (${words.parts.over(row.overDays)})`}
            </td>
            <td className={styles.figure}>{share(row.shareNet)}</td>
            <td className={styles.figure}>{share(row.target)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
