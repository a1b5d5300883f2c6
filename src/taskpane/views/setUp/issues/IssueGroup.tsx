import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Desk } from '../../../../actions/actions';
import { ledgerAddress } from '../../../../receivables/ledger/address';
import type { Issue } from '../../../../receivables/ledger/issue';
import type { Ledger } from '../../../../receivables/ledger/ledger';
import { issueKey } from '../../../../receivables/settings/issueKey';
import { issueLine } from '../../../../receivables/sheets/issueLines';
import type { Words } from '../../../../words';
import { CellButton } from '../../../parts/CellButton';
import { hashOf } from '../../../shell/route';
import { issuesOf } from '../setUpSubject';
import { keysOfAll } from './keysOfAll';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  count: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

interface IssueGroupProps {
  /** All of one kind, in the order of the ledger. */
  readonly issues: readonly Issue[];
  readonly ledger: Ledger;
  readonly desk: Desk;
  readonly running: boolean;
  readonly words: Words;
}

/** The issues of one kind, one at a time: what it is, what to do, the way to it, and on to the next. */
export function IssueGroup({ issues, ledger, desk, running, words }: IssueGroupProps) {
  const styles = useStyles();
  const id = useId();
  const [reached, setReached] = useState(0);
  const said = words.views.intake.issues;
  const at = reached % issues.length;
  const issue = issues[at]!;
  const kind = words.issues.kind[issue.code];
  const { address, message } = issueLine(ledger.head, issue, words.issues);
  const place = address ?? ledgerAddress(ledger.head);
  const count = issues.length;
  const goOn = () => {
    const next = (at + 1) % count;
    setReached(next);
    const { address: there } = issueLine(ledger.head, issues[next]!, words.issues);
    void desk.goTo(ledger.head.sheet, there ?? ledgerAddress(ledger.head));
  };
  const accept = (keys: readonly string[]) =>
    void desk.changeMemory({ kind: 'accept', keys, accepted: true });
  return (
    <section aria-labelledby={id} className={styles.group}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {kind}
        </h3>
        <span className={styles.count}>{said.nth(at + 1, count)}</span>
      </div>
      <span>{message}</span>
      <div className={styles.line}>
        <CellButton
          sheet={ledger.head.sheet}
          address={place}
          name={message}
          desk={desk}
          words={words}
        />
        {count > 1 && (
          <Button size="small" aria-label={said.nextOf(kind)} onClick={goOn}>
            {said.next}
          </Button>
        )}
        <Button
          size="small"
          aria-label={said.acceptOf(message)}
          disabledFocusable={running}
          onClick={() => accept([issueKey(issue, ledger)])}
        >
          {said.accept}
        </Button>
        {count > 1 && (
          <>
            <Button
              size="small"
              aria-label={said.acceptAllOf(count, kind)}
              disabledFocusable={running}
              onClick={() => accept(keysOfAll(issues, ledger))}
            >
              {said.acceptAll(count)}
            </Button>
            <Link
              href={hashOf('setUp', issuesOf(issue.code))}
              aria-label={said.listOf(count, kind)}
            >
              {said.list(count)}
            </Link>
          </>
        )}
      </div>
    </section>
  );
}
