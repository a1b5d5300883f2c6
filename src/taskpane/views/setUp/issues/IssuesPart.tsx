import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { ActionButton } from '../../../parts/ActionButton';
import { sortedIssues } from '../../../parts/intakeMarks';
import type { FigureViewProps } from '../../../shell/view';
import { ISSUES } from '../setUpSubject';
import { SetUpPart } from '../SetUpPart';
import { AcceptedIssues } from './AcceptedIssues';
import { IssueGroup } from './IssueGroup';
import { IssuesOfKind } from './IssuesOfKind';
import { issuesByKind } from './issuesByKind';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  reread: { alignSelf: 'start' },
});

/** What to look at in the ledger, by kind; a kind of which there are many is a list of its own. */
export function IssuesPart(props: FigureViewProps) {
  const { desk, state, picture, words, subject } = props;
  const styles = useStyles();
  const sorted = useMemo(() => sortedIssues(picture), [picture]);
  const kinds = useMemo(() => issuesByKind(sorted.open), [sorted]);
  const wanted = subject.slice(ISSUES.length + 1);
  if (wanted !== '') return <IssuesOfKind kind={wanted} sorted={sorted} {...props} />;
  const { issues: said } = words.views.setUp;
  const { issues } = words.views.intake;
  const running = state.running !== null;
  const { ledger } = picture;
  const isClean = sorted.open.length === 0;
  return (
    <SetUpPart
      title={said.title}
      aside={<span className={styles.line}>{!isClean && said.count(sorted.open.length)}</span>}
      words={words}
    >
      <p className={styles.line}>
        {isClean ? (sorted.accepted.length === 0 ? said.none : issues.allAccepted) : issues.hint}
      </p>
      <div className={styles.reread}>
        <ActionButton action="refreshAging" desk={desk} running={running} words={words} />
      </div>
      {kinds.map(({ code, issues: alike }) => (
        <IssueGroup
          key={code}
          issues={alike}
          ledger={ledger}
          desk={desk}
          running={running}
          words={words}
        />
      ))}
      {sorted.accepted.length > 0 && (
        <AcceptedIssues
          issues={sorted.accepted}
          ledger={ledger}
          desk={desk}
          running={running}
          words={words}
        />
      )}
    </SetUpPart>
  );
}
