import { makeStyles, tokens } from '@fluentui/react-components';
import { toIso } from '../../../../receivables/calendar/isoDay';
import type {
  AccountMove,
  BlockChangeSince,
  ChangeSince,
} from '../../../../receivables/snapshots/comparison';
import type { Words } from '../../../../words';
import { Delta } from '../../../parts/Delta';
import { RowLink } from '../../../parts/RowLink';
import { Section } from '../../../parts/Section';
import { VirtualList } from '../../../parts/VirtualList';
import { ChangeTable, type ChangeLine } from './ChangeTable';
import { placeName } from './placeName';

/** A row of two lines, in pixels. */
const ROW_HEIGHT = 52;

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface SinceThenProps {
  readonly since: ChangeSince;
  readonly overDays: number;
  readonly words: Words;
}

/** What moved since an earlier day: the sums of each currency, its buckets, and whose they are. */
export function SinceThen({ since, overDays, words }: SinceThenProps) {
  const said = words.views.agingParts.changes;
  const day = words.views.account.day(toIso(since.day));
  return since.blocks.map((block) => {
    const currency =
      since.blocks.length > 1 ? ` · ${block.currency ?? words.sheets.aging.noCurrency}` : '';
    const title = `${said.since(day)}${currency}`;
    return (
      <Section key={block.currency} title={title}>
        <Sums block={block} title={title} overDays={overDays} words={words} />
        <Accounts block={block} label={`${said.accounts}${currency}`} words={words} />
      </Section>
    );
  });
}

interface SumsProps {
  readonly block: BlockChangeSince;
  readonly title: string;
  readonly overDays: number;
  readonly words: Words;
}

function Sums({ block, title, overDays, words }: SumsProps) {
  const styles = useStyles();
  const said = words.views.agingParts.changes;
  const { total, over, buckets, decimals } = block;
  const lines: readonly ChangeLine[] = [
    { key: 'total', name: words.views.today.aging.total, change: total, isTotal: true },
    ...(over === null
      ? []
      : [{ key: 'over', name: words.parts.over(overDays), change: over, isTotal: true }]),
    ...(buckets ?? []).map((change) => ({
      key: change.label,
      name: placeName(change.label, words),
      change,
    })),
  ];
  return (
    <>
      <ChangeTable label={title} lines={lines} decimals={decimals} words={words} />
      {over === null && <p className={styles.line}>{said.otherDays}</p>}
      {buckets === null && <p className={styles.line}>{said.otherBuckets}</p>}
    </>
  );
}

interface AccountsProps {
  readonly block: BlockChangeSince;
  readonly label: string;
  readonly words: Words;
}

function Accounts({ block: { accounts, decimals }, label, words }: AccountsProps) {
  const styles = useStyles();
  const said = words.views.agingParts.changes;
  if (accounts === null) return <p className={styles.line}>{said.noAccounts}</p>;
  if (accounts.length === 0) return <p className={styles.line}>{said.nobody}</p>;
  const at = (row: number): AccountMove | undefined => accounts[row];
  return (
    <VirtualList
      label={label}
      length={accounts.length}
      keyOf={(row) => at(row)?.key ?? row}
      rowHeight={ROW_HEIGHT}
    >
      {(row, tabIndex) => {
        const move = at(row);
        return (
          move !== undefined && (
            <RowLink
              account={move}
              minor={move.after}
              decimals={decimals}
              marked={false}
              tabIndex={tabIndex}
              words={words}
            >
              <Delta change={move} decimals={decimals} words={words.parts} />
            </RowLink>
          )
        );
      }}
    </VirtualList>
  );
}
