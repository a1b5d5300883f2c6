import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Told } from '../actions/actions';

const useStyles = makeStyles({
  body: { whiteSpace: 'pre-line' },
});

const intents = { outcome: 'success', failure: 'error', question: 'warning' } as const;

/**
 * The one place where Duebook speaks. Both live regions are always in the page, because screen
 * readers announce only what changes inside a region that they already know.
 */
export function MessageRegion({ told }: { readonly told: Told | null }) {
  return (
    <div>
      <div role="alert">{told && told.kind !== 'outcome' && <Message told={told} />}</div>
      <div role="status">{told?.kind === 'outcome' && <Message told={told} />}</div>
    </div>
  );
}

function Message({ told }: { readonly told: Told }) {
  const { body } = useStyles();
  return (
    <MessageBar intent={intents[told.kind]} layout="multiline">
      <MessageBarBody className={body}>{told.text}</MessageBarBody>
    </MessageBar>
  );
}
