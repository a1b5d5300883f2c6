import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Desk, Told } from '../../actions/actions';
import type { PaneWords } from '../../words/paneWords';
import { foldedTold } from './foldedTold';
import { MessageDetails } from './MessageDetails';
import { Offers } from './Offers';

const useStyles = makeStyles({
  region: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  // Beside the text, above and not inside the region that is read out.
  body: { whiteSpace: 'pre-line', paddingRight: tokens.spacingHorizontalXXXL },
  dismiss: {
    position: 'absolute',
    top: tokens.spacingVerticalXS,
    right: tokens.spacingHorizontalXS,
  },
});

const NOTHING = { text: '', details: '' } as const;
const intents = { outcome: 'success', failure: 'error', question: 'warning' } as const;

interface MessageRegionProps {
  readonly told: Told | null;
  readonly onDismiss: () => void;
  readonly desk: Desk;
  readonly words: PaneWords;
}

/**
 * The one place where Duebook speaks. Both live regions are always in the page, because screen
 * readers announce only what changes inside a region that they already know.
 */
export function MessageRegion({ told, onDismiss, desk, words }: MessageRegionProps) {
  const { region, dismiss } = useStyles();
  const { text, details } = told === null ? NOTHING : foldedTold(told);
  return (
    <div className={region}>
      <div role="alert">
        {told && told.kind !== 'outcome' && <Message told={told} text={text} />}
      </div>
      <div role="status">{told?.kind === 'outcome' && <Message told={told} text={text} />}</div>
      {details !== '' && <MessageDetails key={details} title={words.details} text={details} />}
      {told && (
        <Button
          appearance="transparent"
          size="small"
          icon={<DismissRegular />}
          aria-label={words.dismiss}
          className={dismiss}
          onClick={onDismiss}
        />
      )}
      {told && <Offers told={told} desk={desk} words={words} />}
    </div>
  );
}

function Message({ told, text }: { readonly told: Told; readonly text: string }) {
  const { body } = useStyles();
  return (
    <MessageBar intent={told.warns === true ? 'warning' : intents[told.kind]} layout="multiline">
      <MessageBarBody className={body}>{text}</MessageBarBody>
    </MessageBar>
  );
}
