import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { disputedAccounts } from '../../../receivables/disputes/disputedAccounts';
import { disputedItems } from '../../../receivables/disputes/disputedItems';
import { ActionButton } from '../../parts/ActionButton';
import { Amount } from '../../parts/Amount';
import { Section } from '../../parts/Section';
import type { FigureViewProps } from '../../shell/view';
import { DisputeList } from './DisputeList';
import { InTheLedger } from './InTheLedger';
import { NoDisputes } from './NoDisputes';

const useStyles = makeStyles({
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What is contested, by account; and the marks for it in the ledger, before a list of any length. */
export function DisputesView(props: FigureViewProps) {
  const { words, picture } = props;
  const { ledger, result } = picture;
  const { muted } = useStyles();
  const said = words.views.disputes;
  const disputed = useMemo(() => disputedItems(ledger), [ledger]);
  const accounts = useMemo(() => disputedAccounts(ledger, result), [ledger, result]);
  if (ledger.head.mapping.dispute === undefined) return <NoDisputes {...props} />;
  const sums = disputed.amounts.map(({ amount, currency, decimals }) => (
    <span key={currency}>
      {' · '}
      <Amount minor={amount} decimals={decimals} currency={currency} strong />
    </span>
  ));
  return (
    <>
      <InTheLedger {...props} unreadable={disputed.unreadable} />
      <Section
        title={said.contested}
        aside={
          disputed.items > 0 && (
            <span className={muted}>
              {said.items(disputed.items)}
              {sums}
            </span>
          )
        }
      >
        {accounts.length > 0 && (
          <div>
            <ActionButton
              action="disputeList"
              desk={props.desk}
              running={props.state.running !== null}
              words={words}
            />
          </div>
        )}
        {accounts.length === 0 ? (
          <p className={muted}>{said.nothing}</p>
        ) : (
          <DisputeList {...props} accounts={accounts} />
        )}
      </Section>
    </>
  );
}
