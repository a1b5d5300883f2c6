import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { followUpLines } from '../../../receivables/sheets/followUpLines';
import { FOLLOW_UP_TABLE } from '../../../receivables/sheets/followUpSheet';
import { ActionButton } from '../../parts/ActionButton';
import { EmptyState } from '../../parts/EmptyState';
import { FindAccounts } from '../../parts/FindAccounts';
import { useFoundAccounts } from '../../parts/useFoundAccounts';
import { useSelectedAccount } from '../../parts/useSelectedAccount';
import { openAccount } from '../../shell/openAccount';
import type { FigureViewProps } from '../../shell/view';
import { CallList } from './CallList';
import { CallTotals } from './CallTotals';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  order: { color: tokens.colorNeutralForeground2 },
});

/** Whom to call, largest first, each with its reason; a row leads to the account's open items. */
export function FollowUpsView(props: FigureViewProps) {
  const { desk, state, picture, words, subject } = props;
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const isFound = useFoundAccounts(picture.ledger, typed);
  const lines = useMemo(
    () => followUpLines({ ledger: picture.ledger, blocks: picture.followUps }),
    [picture],
  );
  const found = useMemo(
    () => lines.filter(({ block, row }) => isFound(block.accounts.account[row] ?? -1)),
    [lines, isFound],
  );
  useSelectedAccount(state.selected, openAccount);

  const said = words.views.followUps;
  const running = state.running !== null;
  if (lines.length === 0) {
    return <EmptyState title={said.nobody} text={said.nobodyText(picture.result.overDays)} />;
  }
  return (
    <>
      <div className={styles.list}>
        <CallTotals blocks={picture.followUps} words={words} />
        <div className={styles.actions}>
          <ActionButton
            action="followUpList"
            size="small"
            desk={desk}
            running={running}
            words={words}
          />
          <Button size="small" onClick={() => void desk.showSheet(FOLLOW_UP_TABLE)}>
            {said.showSheet}
          </Button>
        </div>
      </div>
      <div className={styles.list}>
        <FindAccounts
          typed={typed}
          onTyped={setTyped}
          found={found.length}
          of={lines.length}
          words={words.parts}
        />
        <Caption1 className={styles.order}>{said.order(picture.result.overDays)}</Caption1>
        <CallList lines={found} picture={picture} subject={subject} words={words} />
      </div>
    </>
  );
}
