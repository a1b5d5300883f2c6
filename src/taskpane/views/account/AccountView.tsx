import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Picture } from '../../../actions/actions';
import { accountIn, type AccountFigures } from '../../../receivables/accounts/accountIn';
import { openItems } from '../../../receivables/accounts/openItems';
import { agingTable } from '../../../receivables/sheets/agingNames';
import { EmptyState } from '../../parts/EmptyState';
import { useSelectedAccount } from '../../parts/useSelectedAccount';
import { turnTo } from '../../shell/turnTo';
import type { FigureViewProps } from '../../shell/view';
import { AccountActions } from './AccountActions';
import { AccountHead } from './AccountHead';
import { AccountMoney } from './AccountMoney';
import { callOf } from './callOf';
import { CallWay } from './CallWay';
import { OpenItemList } from './OpenItemList';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  none: { margin: 0 },
});

/** One account: who it is, why to call it, what it owes, and the way to each of its items. */
export function AccountView(props: FigureViewProps) {
  const { desk, state, picture, words, subject, cameFrom } = props;
  const { ledger, result } = picture;
  const styles = useStyles();
  const index = useMemo(
    () => ledger.accounts.findIndex(({ key }) => key === subject),
    [ledger, subject],
  );
  const owed = useMemo(() => accountIn(result, index), [result, index]);
  const items = useMemo(() => openItems(ledger, result, index), [ledger, result, index]);
  const call = useMemo(() => callOf(picture, index), [picture, index]);
  useSelectedAccount(state.selected, followSelection);

  const said = words.views.account;
  const account = ledger.accounts[index];
  const way = <CallWay call={call} from={cameFrom} account={subject} words={words} />;
  if (account === undefined) {
    return (
      <>
        {way}
        <EmptyState title={said.unknown} text={said.unknownText} />
      </>
    );
  }
  return (
    <>
      {way}
      <div className={styles.card}>
        <AccountHead account={account} call={call} picture={picture} words={words} />
        {items.length === 0 && <p className={styles.none}>{said.nothingOpen}</p>}
        {owed.map((figures) => (
          <AccountMoney
            key={figures.block.currency}
            figures={figures}
            call={call.rows.find(({ block }) => block.currency === figures.block.currency)}
            overDays={result.overDays}
            words={words}
          />
        ))}
        <AccountActions
          desk={desk}
          account={subject}
          isCalled={call.rank > 0}
          agingTable={tableOf(picture, owed)}
          words={words}
        />
      </div>
      {items.map((block) => (
        <OpenItemList
          key={block.currency}
          block={block}
          picture={picture}
          named={items.length > 1}
          onChosen={(address) => void desk.goTo(ledger.head.sheet, address)}
          words={words}
        />
      ))}
    </>
  );
}

/** The Aging sheet's table with the account's first currency; null where it owes nothing. */
function tableOf({ result }: Picture, [first]: readonly AccountFigures[]): string | null {
  if (first === undefined) return null;
  return agingTable(first.block.currency, first.block === result.blocks[0]);
}

function followSelection(account: string): void {
  turnTo('account', account);
}
