import { Button } from '@fluentui/react-components';
import { ActionButton } from '../../parts/ActionButton';
import { EmptyState } from '../../parts/EmptyState';
import { hashOf } from '../../shell/route';
import type { FigureViewProps } from '../../shell/view';

/** The ledger does not say what is disputed: which column does, or a new one for it. */
export function NoDisputes({ desk, state, picture, words }: FigureViewProps) {
  const said = words.views.disputes;
  return (
    <EmptyState title={said.noColumn} text={said.noColumnText(picture.ledger.head.sheet)}>
      <ActionButton
        action="addDisputeColumn"
        desk={desk}
        running={state.running !== null}
        words={words}
      />
      <Button as="a" href={hashOf('setUp', 'disputeColumn')}>
        {words.pane.actions.chooseDisputeColumn}
      </Button>
    </EmptyState>
  );
}
