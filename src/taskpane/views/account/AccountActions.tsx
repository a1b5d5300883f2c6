import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Desk } from '../../../actions/actions';
import { FOLLOW_UP_TABLE } from '../../../receivables/sheets/followUpSheet';
import type { Words } from '../../../words';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AccountActionsProps {
  readonly desk: Desk;
  readonly account: string;
  /** Whether it has a row among the follow-ups. */
  readonly isCalled: boolean;
  /** The table on the Aging sheet in which it has a row; null where it owes nothing. */
  readonly agingTable: string | null;
  readonly words: Words;
}

/** The ways from an account to its rows on our sheets. */
export function AccountActions(props: AccountActionsProps) {
  const { desk, account, isCalled, agingTable, words } = props;
  const said = words.views.account;
  return (
    <div className={useStyles().actions}>
      {isCalled && (
        <Button size="small" onClick={() => void desk.showSheet(FOLLOW_UP_TABLE, account)}>
          {said.showInFollowUps}
        </Button>
      )}
      {agingTable !== null && (
        <Button size="small" onClick={() => void desk.showSheet(agingTable, account)}>
          {said.showInAging}
        </Button>
      )}
    </div>
  );
}
