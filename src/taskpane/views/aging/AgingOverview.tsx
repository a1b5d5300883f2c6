import { useState } from 'react';
import { accountsWith, type AgingPart } from '../../../receivables/accounts/accountsWith';
import type { AgingBlock } from '../../../receivables/aging/result';
import { agingTable } from '../../../receivables/sheets/agingNames';
import { EmptyState } from '../../parts/EmptyState';
import { useFoundAccounts } from '../../parts/useFoundAccounts';
import { useSelectedAccount } from '../../parts/useSelectedAccount';
import { turnTo } from '../../shell/turnTo';
import type { FigureViewProps } from '../../shell/view';
import { AccountsInPart } from './AccountsInPart';
import { AgingPartLinks } from './AgingPartLinks';
import { BucketChoice } from './BucketChoice';
import { CurrencyChoice } from './CurrencyChoice';

/** How old everything is: the buckets, and the accounts that have something in the chosen one. */
export function AgingOverview(props: FigureViewProps) {
  const { desk, state, picture, words, subject } = props;
  const { ledger, result } = picture;
  const { blocks } = result;
  const [chosen, setChosen] = useState(() => Math.max(0, blocks.findIndex(isWith(props))));
  const [part, setPart] = useState<AgingPart>('total');
  const [typed, setTyped] = useState('');
  const isFound = useFoundAccounts(ledger, typed);
  useSelectedAccount(state.selected, followInAging);

  // A refresh may have brought other currencies or buckets since something was chosen.
  const at = Math.min(chosen, blocks.length - 1);
  const block = blocks[at];
  if (block === undefined || block.accounts.length === 0) {
    const { nothingOpen, nothingOpenText } = words.views.aging;
    return <EmptyState title={nothingOpen} text={nothingOpenText} />;
  }
  const shown = typeof part === 'number' && part >= block.labels.length ? 'total' : part;
  const all = accountsWith(block, shown);
  const rows = all.filter((row) => isFound(block.accounts.account[row] ?? -1));
  return (
    <>
      <AgingPartLinks picture={picture} words={words} />
      {blocks.length > 1 && (
        <CurrencyChoice blocks={blocks} chosen={at} onChosen={setChosen} words={words} />
      )}
      <BucketChoice
        block={block}
        result={result}
        isGiven={ledger.reading.given}
        chosen={shown}
        onChosen={setPart}
        onShowSheet={() => void desk.showSheet(agingTable(block.currency, at === 0))}
        words={words}
      />
      <AccountsInPart
        ledger={ledger}
        block={block}
        part={shown}
        rows={rows}
        of={all.length}
        typed={typed}
        onTyped={setTyped}
        subject={subject}
        words={words}
      />
    </>
  );
}

function followInAging(account: string): void {
  turnTo('aging', account);
}

/** Whether a currency has the account that the view is about. */
function isWith({ picture, subject }: FigureViewProps): (block: AgingBlock) => boolean {
  const { accounts } = picture.ledger;
  const account = subject === '' ? -1 : accounts.findIndex(({ key }) => key === subject);
  return (block) => block.accounts.account.includes(account);
}
