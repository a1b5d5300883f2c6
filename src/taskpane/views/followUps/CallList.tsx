import type { Picture } from '../../../actions/actions';
import { why } from '../../../receivables/followups/why';
import { namesCurrencies, type FollowUpLine } from '../../../receivables/sheets/followUpLines';
import type { Words } from '../../../words';
import { RowLink } from '../../parts/RowLink';
import { VirtualList } from '../../parts/VirtualList';

/** A name and a reason of two lines, in pixels. */
const ROW_HEIGHT = 72;

interface CallListProps {
  readonly lines: readonly FollowUpLine[];
  readonly picture: Picture;
  readonly subject: string;
  readonly words: Words;
}

/** The accounts to call, in the order to call them. */
export function CallList({ lines, picture, subject, words }: CallListProps) {
  const { ledger, result, followUps } = picture;
  const named = namesCurrencies(ledger) && followUps.length > 1;
  const start = {
    row: subject === '' ? -1 : lines.findIndex(({ account }) => account?.key === subject),
    of: subject,
  };
  return (
    <VirtualList
      label={words.views.followUps.list}
      length={lines.length}
      keyOf={(at) => `${lines[at]?.block.currency} ${lines[at]?.account?.key}`}
      rowHeight={ROW_HEIGHT}
      start={start}
    >
      {(at, tabIndex) => {
        const line = lines[at];
        if (line?.account === undefined) return null;
        const { block, row, account } = line;
        return (
          <RowLink
            account={account}
            minor={block.accounts.callable[row] ?? 0}
            decimals={block.decimals}
            currency={named ? block.currency : null}
            marked={at === start.row}
            tabIndex={tabIndex}
            words={words}
          >
            {why({ ledger, result, block, row }, words.followUps.why)}
          </RowLink>
        );
      }}
    </VirtualList>
  );
}
