import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Account } from '../../receivables/ledger/ledger';
import type { Words } from '../../words';
import { hashOf } from '../shell/route';
import { accountName } from './accountName';
import { Amount } from './Amount';
import { chosenStyle } from './chosenStyle';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    // Only the name is coloured as a link: a list of nothing but link colour is hard to read.
    '@media (forced-colors: active)': { color: 'CanvasText' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  marked: chosenStyle,
  name: {
    ...typographyStyles.body1Strong,
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  detail: {
    ...typographyStyles.caption1,
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
  },
});

interface RowLinkProps {
  readonly account: Pick<Account, 'name' | 'key'>;
  readonly minor: number;
  readonly decimals: number;
  /** Said where several currencies stand side by side. */
  readonly currency?: string | null;
  /** Whether this is the account whose row is selected. */
  readonly marked: boolean;
  readonly tabIndex: 0 | -1;
  readonly words: Words;
  readonly children?: ReactNode;
}

/** An account in a list: all of the row leads to its open items. */
export function RowLink(props: RowLinkProps) {
  const { account, minor, decimals, currency = null, marked, tabIndex, words, children } = props;
  const styles = useStyles();
  return (
    <a
      href={hashOf('account', account.key)}
      tabIndex={tabIndex}
      aria-current={marked ? 'true' : undefined}
      className={mergeClasses(styles.row, marked && styles.marked)}
    >
      <span className={styles.name}>{accountName(account, words)}</span>
      <Amount minor={minor} decimals={decimals} currency={currency} strong />
      <span className={styles.detail}>{children}</span>
    </a>
  );
}
