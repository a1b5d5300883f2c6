import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Amount } from './Amount';

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

interface AmountRowProps {
  /** Whose the amount is, from the row's own look. */
  readonly name: (look: string) => ReactNode;
  readonly minor: number;
  readonly decimals: number;
  readonly currency?: string | null;
  /** A line below: why, how old, a strip. */
  readonly children?: ReactNode;
}

/** A name and an amount, with a line below where there is more to say. */
export function AmountRow({ name, minor, decimals, currency, children }: AmountRowProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {name(styles.name)}
      <Amount minor={minor} decimals={decimals} currency={currency ?? null} strong />
      {children !== undefined && <div className={styles.detail}>{children}</div>}
    </div>
  );
}
