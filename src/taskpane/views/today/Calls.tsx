import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Desk, Picture } from '../../../actions/actions';
import { callTotals, type CallTotal } from '../../../receivables/followups/callTotals';
import { why } from '../../../receivables/followups/why';
import type { FollowUpBlock } from '../../../receivables/followups/followUps';
import type { Words } from '../../../words';
import { AccountRow } from '../../parts/AccountRow';
import { ActionButton } from '../../parts/ActionButton';
import { Amount } from '../../parts/Amount';
import { Section } from '../../parts/Section';
import { hashOf } from '../../shell/route';
import { largestCallable } from './largestCallable';

/** The first of the list; more than these are read in the list itself. */
const SHOWN = 5;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  aside: { color: tokens.colorNeutralForeground2 },
});

interface CallsProps {
  readonly picture: Picture;
  readonly desk: Desk;
  readonly running: boolean;
  readonly words: Words;
}

/** Whom to call now, largest first, each with its reason; by currency. */
export function Calls({ picture, desk, running, words }: CallsProps) {
  const { aside, foot } = useStyles();
  const { call } = words.views.today;
  const blocks = picture.followUps.filter(({ accounts }) => accounts.length > 0);
  const totals = callTotals(blocks);
  const listed = totals.reduce((sum, { accounts }) => sum + accounts, 0);
  return (
    <Section
      title={call.title}
      aside={
        listed > 0 && (
          <span className={aside}>
            {call.accounts(listed)}
            {totals.map((total) => (
              <Callable key={total.currency} total={total} label={call.callable} />
            ))}
          </span>
        )
      }
    >
      {listed === 0 && <span className={aside}>{call.noneOver(picture.result.overDays)}</span>}
      {blocks.map((block) => (
        <FirstCalls key={block.currency} block={block} picture={picture} words={words} />
      ))}
      {listed > 0 && (
        <div className={foot}>
          <Link href={hashOf('followUps')}>{call.all(listed)}</Link>
          <ActionButton
            action="followUpList"
            size="small"
            desk={desk}
            running={running}
            words={words}
          />
        </div>
      )}
    </Section>
  );
}

/** What the accounts of one currency can be asked for. */
function Callable({ total, label }: { readonly total: CallTotal; readonly label: string }) {
  return (
    <>
      {' · '}
      <Amount
        minor={total.callable}
        decimals={total.decimals}
        currency={total.currency}
        strong
      />{' '}
      {label}
    </>
  );
}

interface FirstCallsProps {
  readonly block: FollowUpBlock;
  readonly picture: Picture;
  readonly words: Words;
}

function FirstCalls({ block, picture: { ledger, result, followUps }, words }: FirstCallsProps) {
  const { list } = useStyles();
  const { accounts, currency, decimals } = block;
  return (
    <ul className={list}>
      {largestCallable(accounts, SHOWN).map((row) => {
        const account = ledger.accounts[accounts.account[row] ?? -1];
        return (
          account !== undefined && (
            <li key={account.key}>
              <AccountRow
                account={account}
                minor={accounts.callable[row] ?? 0}
                decimals={decimals}
                currency={followUps.length > 1 ? currency : null}
                words={words}
              >
                {why({ ledger, result, block, row }, words.followUps.why)}
              </AccountRow>
            </li>
          )
        );
      })}
    </ul>
  );
}
