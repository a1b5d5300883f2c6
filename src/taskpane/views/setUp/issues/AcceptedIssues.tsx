import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Desk } from '../../../../actions/actions';
import type { Issue } from '../../../../receivables/ledger/issue';
import type { Ledger } from '../../../../receivables/ledger/ledger';
import type { Words } from '../../../../words';
import { Fold } from '../../../parts/Fold';
import { hashOf } from '../../../shell/route';
import { issuesOf } from '../setUpSubject';
import { issuesByKind } from './issuesByKind';
import { keysToForget } from './keysOfAll';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  kind: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface AcceptedIssuesProps {
  readonly issues: readonly Issue[];
  readonly ledger: Ledger;
  readonly desk: Desk;
  readonly running: boolean;
  readonly words: Words;
}

/** What a person has accepted as it is, folded away, and the way to take that back. */
export function AcceptedIssues({ issues, ledger, desk, running, words }: AcceptedIssuesProps) {
  const styles = useStyles();
  const kinds = useMemo(() => issuesByKind(issues), [issues]);
  const said = words.views.intake.issues;
  const title = said.accepted(issues.length);
  return (
    <Fold title={title}>
      <ul aria-label={title} className={styles.list}>
        {kinds.map(({ code, issues: alike }) => {
          const kind = words.issues.kind[code];
          return (
            <li key={code} className={styles.kind}>
              <Link href={hashOf('setUp', issuesOf(code))}>
                {kind} ({alike.length.toLocaleString('en-US')})
              </Link>
              <Button
                size="small"
                aria-label={said.takeBackAllOf(alike.length, kind)}
                disabledFocusable={running}
                onClick={() =>
                  void desk.changeMemory({
                    kind: 'accept',
                    keys: keysToForget(alike, ledger),
                    accepted: false,
                  })
                }
              >
                {said.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
