import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { AgingBlock } from '../../../receivables/aging/result';
import type { Words } from '../../../words';
import { Amount } from '../../parts/Amount';
import { BucketSwatch } from '../../parts/BucketSwatch';
import { chosenStyle } from '../../parts/chosenStyle';
import { percent } from '../../parts/percent';
import { saidOnlyStyle } from '../../parts/saidOnlyStyle';
import { partName, type ChoosablePart } from './agingParts';

const useStyles = makeStyles({
  part: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '12px minmax(0, 1fr) max-content 4.5em',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: { ...chosenStyle, fontWeight: tokens.fontWeightSemibold },
  total: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: 0,
  },
  items: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    // Said, and not shown, where there is no room for it beside the amounts.
    '@media (max-width: 360px)': saidOnlyStyle,
  },
  share: {
    textAlign: 'right',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
  },
});

interface PartButtonProps extends ChoosablePart {
  readonly block: AgingBlock;
  readonly pressed: boolean;
  readonly onPressed: () => void;
  readonly words: Words;
}

/** A bucket, or what stands beside the buckets, with what is in it; pressed while it is chosen. */
export function PartButton({ block, part, tally, pressed, onPressed, words }: PartButtonProps) {
  const styles = useStyles();
  const isTotal = part === 'total';
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPressed}
      className={mergeClasses(styles.part, isTotal && styles.total, pressed && styles.pressed)}
    >
      {typeof part === 'number' ? (
        <BucketSwatch bucket={part} of={block.labels.length} />
      ) : (
        <span />
      )}
      <span>
        {partName(block, part, words)}{' '}
        <span className={styles.items}>{words.views.aging.items(tally.items)}</span>
      </span>
      <Amount minor={tally.amount} decimals={block.decimals} strong={isTotal} />
      <span className={styles.share}>{percent(tally.amount, block.total.amount)}</span>
    </button>
  );
}
