import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { disputedAccounts } from '../../../receivables/disputes/disputedAccounts';
import { disputedItems } from '../../../receivables/disputes/disputedItems';
import { ActionButton } from '../../parts/ActionButton';
import { Amount } from '../../parts/Amount';
import { Section } from '../../parts/Section';
import type { FigureViewProps } from '../../shell/view';
import { DisputeColumn } from './DisputeColumn';
import { DisputeList } from './DisputeList';
import { NoDisputes } from './NoDisputes';

const useStyles = makeStyles({
  aside: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What is contested, by account; and the marks for it in the ledger. */
export function DisputesView(props: FigureViewProps) {
  const { desk, state, words, picture } = props;
  const { ledger, result } = picture;
  const styles = useStyles();
  const said = words.views.disputes;
  const disputed = useMemo(() => disputedItems(ledger), [ledger]);
  const accounts = useMemo(() => disputedAccounts(ledger, result), [ledger, result]);
  const running = state.running !== null;
  if (ledger.head.mapping.dispute === undefined) return <NoDisputes {...props} />;
  return (
    <>
      <Section
        title={said.contested}
        aside={
          disputed.items > 0 && (
            <span className={styles.aside}>
              {said.items(disputed.items)}
              {disputed.amounts.map(({ amount, currency, decimals }) => (
                <span key={currency}>
                  {' · '}
                  <Amount minor={amount} decimals={decimals} currency={currency} strong />
                </span>
              ))}
            </span>
          )
        }
      >
        {accounts.length === 0 ? (
          <p className={styles.line}>{said.nothing}</p>
        ) : (
          <DisputeList {...props} accounts={accounts} />
        )}
      </Section>
      <Section title={said.marks}>
        <p className={styles.line}>{said.marksHint(ledger.head.sheet)}</p>
        <div className={styles.buttons}>
          <ActionButton action="markDisputes" desk={desk} running={running} words={words} />
          <ActionButton
            action="unmarkDisputes"
            appearance="subtle"
            desk={desk}
            running={running}
            words={words}
          />
        </div>
      </Section>
      <DisputeColumn ledger={ledger} unreadable={disputed.unreadable} desk={desk} words={words} />
    </>
  );
}
