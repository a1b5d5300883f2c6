import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Account } from '../../receivables/ledger/ledger';
import type { Words } from '../../words';
import { hashOf } from '../shell/route';
import { accountName } from './accountName';
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

interface AccountRowProps {
  readonly account: Pick<Account, 'name' | 'key'>;
  readonly minor: number;
  readonly decimals: number;
  readonly currency?: string | null;
  readonly words: Words;
  /** A line below: why, how old, a strip. */
  readonly children?: ReactNode;
}

/** An account and its amount; its name leads to its open items. */
export function AccountRow({
  account,
  minor,
  decimals,
  currency,
  words,
  children,
}: AccountRowProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Link href={hashOf('account', account.key)} className={styles.name}>
        {accountName(account, words)}
      </Link>
      <Amount minor={minor} decimals={decimals} currency={currency ?? null} strong />
      {children !== undefined && <div className={styles.detail}>{children}</div>}
    </div>
  );
}
