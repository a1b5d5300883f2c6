import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { DisputedAccount } from '../../../receivables/disputes/disputedAccounts';
import { DISPUTE_DAYS, type DisputeLine } from '../../../receivables/disputes/disputeClock';
import { accountName } from '../../parts/accountName';
import { Amount } from '../../parts/Amount';
import { CellButton } from '../../parts/CellButton';
import { VirtualList } from '../../parts/VirtualList';
import { hashOf } from '../../shell/route';
import type { FigureViewProps } from '../../shell/view';
import { disputeRowKey, disputeRows, type DisputeRow } from './disputeRows';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr) max-content',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  account: { gridColumn: '1 / 3', ...typographyStyles.body1Strong },
  item: { ...typographyStyles.body1 },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  open: {
    ...typographyStyles.caption1,
    display: 'block',
    color: tokens.colorNeutralForeground2,
  },
  past: {
    ...typographyStyles.caption1Strong,
    display: 'block',
    color: tokens.colorStatusDangerForeground1,
  },
  figures: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end' },
});

interface DisputeListProps extends FigureViewProps {
  readonly accounts: readonly DisputedAccount[];
}

/** The accounts that contest something, each with its items and the way to their cells. */
export function DisputeList(props: DisputeListProps) {
  const { accounts, words } = props;
  const clocks = useMemo(
    () => new Map(props.picture.disputes.map((line) => [line.item, line])),
    [props.picture.disputes],
  );
  const rows = useMemo(() => disputeRows(accounts), [accounts]);
  return (
    <VirtualList
      label={words.views.disputes.contested}
      length={rows.length}
      keyOf={(at) => disputeRowKey(rows[at]!)}
      rowHeight={40}
    >
      {(at, tabIndex) => <Row {...props} row={rows[at]!} clocks={clocks} tabIndex={tabIndex} />}
    </VirtualList>
  );
}

interface RowProps extends FigureViewProps {
  readonly row: DisputeRow;
  /** By index into `Ledger.items`. */
  readonly clocks: ReadonlyMap<number, DisputeLine>;
  readonly tabIndex: 0 | -1;
}

function Row({ row, clocks, tabIndex, picture: { ledger }, desk, words }: RowProps) {
  const styles = useStyles();
  const said = words.views.disputes;
  const { account, currency, decimals, disputed } = row.account;
  const debtor = ledger.accounts[account] ?? { key: '', name: '' };
  if (row.kind === 'account') {
    return (
      <div className={styles.row}>
        <Link href={hashOf('account', debtor.key)} tabIndex={tabIndex} className={styles.account}>
          {accountName(debtor, words)}
        </Link>
        <Amount minor={disputed} decimals={decimals} currency={currency} strong />
      </div>
    );
  }
  const { item } = row;
  const name = item.invoice === '' ? said.item : item.invoice;
  const daysOpen = clocks.get(item.item)?.daysOpen ?? null;
  return (
    <div className={styles.row}>
      <CellButton
        sheet={ledger.head.sheet}
        address={item.address}
        name={name}
        desk={desk}
        words={words}
        tabIndex={tabIndex}
      />
      <span>
        <span className={styles.item}>{name}</span>{' '}
        <span className={styles.detail}>{item.age === null ? '' : said.age(item.age)}</span>
        {daysOpen !== null && (
          <span className={daysOpen > DISPUTE_DAYS ? styles.past : styles.open}>
            {said.open(daysOpen, DISPUTE_DAYS)}
          </span>
        )}
      </span>
      <span className={styles.figures}>
        <Amount minor={item.disputed} decimals={decimals} />
        {item.disputed !== item.balance && (
          <span className={styles.detail}>
            {said.ofBalance} <Amount minor={item.balance} decimals={decimals} />
          </span>
        )}
      </span>
    </div>
  );
}
