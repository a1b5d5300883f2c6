import { accountFigures } from '../../../receivables/accounts/accountIn';
import { amountsOf, type AgingPart } from '../../../receivables/accounts/accountsWith';
import type { AgingBlock } from '../../../receivables/aging/result';
import type { Ledger } from '../../../receivables/ledger/ledger';
import type { Words } from '../../../words';
import { FindAccounts } from '../../parts/FindAccounts';
import { RowLink } from '../../parts/RowLink';
import { Section } from '../../parts/Section';
import { VirtualList } from '../../parts/VirtualList';
import { AgingDetail } from './AgingDetail';
import { partName } from './agingParts';

/** A row of two lines, in pixels. */
const ROW_HEIGHT = 60;

interface AccountsInPartProps {
  readonly ledger: Ledger;
  readonly block: AgingBlock;
  readonly part: AgingPart;
  /** Rows of the block that are listed, and how many there are in this part. */
  readonly rows: readonly number[];
  readonly of: number;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly subject: string;
  readonly words: Words;
}

/** The accounts that have something in the chosen part of the aging. */
export function AccountsInPart(props: AccountsInPartProps) {
  const { ledger, block, part, rows, of, typed, onTyped, subject, words } = props;
  const said = words.views.aging;
  const title = part === 'total' ? said.accounts : said.accountsWith(partName(block, part, words));
  const amounts = amountsOf(block, part);
  const accountAt = (at: number) => ledger.accounts[block.accounts.account[rows[at] ?? -1] ?? -1];
  const start = {
    row: subject === '' ? -1 : rows.findIndex((_, at) => accountAt(at)?.key === subject),
    of: subject,
  };
  return (
    <Section title={title}>
      <FindAccounts
        typed={typed}
        onTyped={onTyped}
        found={rows.length}
        of={of}
        words={words.parts}
      />
      <VirtualList
        label={title}
        length={rows.length}
        keyOf={(at) => rows[at] ?? at}
        rowHeight={ROW_HEIGHT}
        start={start}
      >
        {(at, tabIndex) => {
          const account = accountAt(at);
          const row = rows[at] ?? 0;
          return (
            account !== undefined && (
              <RowLink
                account={account}
                minor={amounts[row] ?? 0}
                decimals={block.decimals}
                marked={at === start.row}
                tabIndex={tabIndex}
                words={words}
              >
                <AgingDetail account={account} figures={accountFigures(block, row)} words={words} />
              </RowLink>
            )
          );
        }}
      </VirtualList>
    </Section>
  );
}
