import { Body1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { Desk } from '../../actions/actions';
import type { Question } from '../../receivables/ledger/question';
import type { Words } from '../../words';
import { ActionButton } from '../parts/ActionButton';

const useStyles = makeStyles({
  text: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    outlineStyle: 'none',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
  line: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FirstRunProps {
  readonly desk: Desk;
  readonly running: boolean;
  /** What Duebook asked last; null where it has not looked for a ledger yet. */
  readonly question: Question | null;
  readonly words: Words;
}

/** What a person reads before the first refresh: what it does, what it needs, what it leaves alone. */
export function FirstRun({ desk, running, question, words }: FirstRunProps) {
  const { text, line, actions } = useStyles();
  const { title, promise, needs, safe } = words.pane.firstRun;
  return (
    <main aria-label={words.pane.pane} tabIndex={-1} className={text}>
      <Subtitle1 as="h1" className={line}>
        {title}
      </Subtitle1>
      {[promise, needs, safe].map((sentence) => (
        <Body1 as="p" key={sentence} className={line}>
          {sentence}
        </Body1>
      ))}
      <div className={actions}>
        <ActionButton
          action="refreshAging"
          appearance="primary"
          desk={desk}
          running={running}
          words={words}
        />
        {hasNoItems(question) && (
          <ActionButton action="putInSampleData" desk={desk} running={running} words={words} />
        )}
        <ActionButton action="openDuebook" desk={desk} running={running} words={words} />
      </div>
    </main>
  );
}

/** Made-up items are offered only once Duebook has looked and found none of the person's own. */
function hasNoItems(question: Question | null): boolean {
  return question?.code === 'no-ledger' || question?.code === 'empty-ledger';
}
