import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AgingBlock } from '../../../../receivables/aging/result';
import type { Groups } from '../../../../receivables/ledger/ledger';
import type { Words } from '../../../../words';
import { Amount } from '../../../parts/Amount';
import { BucketStrip } from '../../../parts/BucketStrip';
import { percent } from '../../../parts/percent';

/** In pixels. */
const STRIP_HEIGHT = 10;

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong },
  detail: {
    ...typographyStyles.caption1,
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
  },
});

interface GroupRowProps {
  readonly groups: Groups;
  /** Grouped. */
  readonly block: AgingBlock;
  readonly row: number;
  readonly overDays: number;
  readonly words: Words;
}

/** One group: what its accounts owe, how old that is, and which share is over. */
export function GroupRow({ groups, block, row, overDays, words }: GroupRowProps) {
  const styles = useStyles();
  const { decimals, labels } = block;
  const columns = block.groups;
  const figure = (amounts: ArrayLike<number> | undefined) => amounts?.[row] ?? 0;
  const name = groups.names[figure(columns?.account)] ?? '';
  const total = figure(columns?.total);
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {name === '' ? words.views.agingParts.targets.noGroup : name}
      </span>
      <Amount minor={total} decimals={decimals} strong />
      <span className={styles.detail}>
        {words.parts.percentOver(percent(figure(columns?.over), total), overDays)}
        {' · '}
        <Amount minor={figure(columns?.over)} decimals={decimals} />
        <BucketStrip
          labels={labels}
          amounts={columns?.buckets.map(figure) ?? []}
          decimals={decimals}
          words={words}
          height={STRIP_HEIGHT}
        />
      </span>
    </li>
  );
}
