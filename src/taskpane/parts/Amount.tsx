import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { grouped } from '../../receivables/money/grouped';

const useStyles = makeStyles({
  amount: {
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
    whiteSpace: 'nowrap',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  /** The cents are there to be exact, not to be read first. */
  fraction: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

interface AmountProps {
  readonly minor: number;
  readonly decimals: number;
  /** Said after the figure where several currencies stand side by side. */
  readonly currency?: string | null;
  readonly strong?: boolean;
}

/** An amount of money; amounts above each other align at their decimal points. */
export function Amount({ minor, decimals, currency = null, strong = false }: AmountProps) {
  const styles = useStyles();
  const [whole, fraction] = grouped(minor, decimals).split('.');
  return (
    <span className={mergeClasses(styles.amount, strong && styles.strong)}>
      {whole}
      {fraction !== undefined && <span className={styles.fraction}>.{fraction}</span>}
      {currency !== null && ` ${currency}`}
    </span>
  );
}
