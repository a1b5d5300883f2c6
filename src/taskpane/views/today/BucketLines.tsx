import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AgingBlock } from '../../../receivables/aging/result';
import type { DisputeMode } from '../../../receivables/settings/settings';
import type { Words } from '../../../words';
import { Amount } from '../../parts/Amount';
import { bucketName } from '../../parts/bucketName';
import { BucketSwatch } from '../../parts/BucketSwatch';
import { percent } from '../../parts/percent';

const useStyles = makeStyles({
  table: { ...typographyStyles.body1, borderCollapse: 'collapse', width: '100%' },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: 0 },
  label: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  figure: { textAlign: 'right', padding: 0, fontVariantNumeric: 'tabular-nums' },
  share: { color: tokens.colorNeutralForeground2, minWidth: '4.5em' },
  total: {
    '& > *': {
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

interface BucketLinesProps {
  readonly block: AgingBlock;
  readonly disputes: DisputeMode;
  readonly words: Words;
}

/** The buckets of one currency in figures, beside how the strip draws them. */
export function BucketLines({ block, disputes, words }: BucketLinesProps) {
  const styles = useStyles();
  const { labels, buckets, credits, noDate, disputed, total, decimals } = block;
  const { aging } = words.views.today;
  const line = (key: string, name: ReactNode, amount: number, share: string) => (
    <tr key={key}>
      <th scope="row" className={styles.name}>
        <span className={styles.label}>{name}</span>
      </th>
      <td className={styles.figure}>
        <Amount minor={amount} decimals={decimals} />
      </td>
      <td className={`${styles.figure} ${styles.share}`}>{share}</td>
    </tr>
  );
  return (
    <table className={styles.table} aria-label={aging.title}>
      <tbody>
        {buckets.map(({ amount }, bucket) => {
          const label = labels[bucket] ?? '';
          const name = (
            <>
              <BucketSwatch bucket={bucket} of={labels.length} />
              {bucketName(label, words)}
            </>
          );
          return line(label, name, amount, percent(amount, total.amount));
        })}
        {credits.items > 0 && line('credits', aging.credits, credits.amount, '')}
        {noDate.items > 0 && line('noDate', aging.noDate, noDate.amount, '')}
        {disputes === 'own-column' &&
          disputed.items > 0 &&
          line('disputed', words.sheets.aging.headers.disputed, disputed.amount, '')}
      </tbody>
      <tfoot>
        <tr className={styles.total}>
          <th scope="row" className={styles.name}>
            {aging.total}
          </th>
          <td className={styles.figure}>
            <Amount minor={total.amount} decimals={decimals} />
          </td>
          <td className={`${styles.figure} ${styles.share}`}>{block.currency}</td>
        </tr>
      </tfoot>
    </table>
  );
}
