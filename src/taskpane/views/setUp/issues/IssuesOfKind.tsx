import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { ledgerAddress } from '../../../../receivables/ledger/address';
import type { Issue } from '../../../../receivables/ledger/issue';
import { issueKey } from '../../../../receivables/settings/issueKey';
import { issueLine } from '../../../../receivables/sheets/issueLines';
import { CellButton } from '../../../parts/CellButton';
import type { SortedIssues } from '../../../parts/intakeMarks';
import { Section } from '../../../parts/Section';
import { VirtualList } from '../../../parts/VirtualList';
import { hashOf } from '../../../shell/route';
import type { FigureViewProps } from '../../../shell/view';
import { ISSUES } from '../setUpSubject';
import { issuesByKind } from './issuesByKind';
import { keysToForget } from './keysOfAll';

const ROW_HEIGHT = 88;

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '5.5em minmax(0, 1fr)',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  accept: { gridColumnStart: 2, justifySelf: 'start' },
  aside: { color: tokens.colorNeutralForeground2 },
});

interface IssuesOfKindProps extends FigureViewProps {
  readonly kind: string;
  readonly sorted: SortedIssues;
}

/** All issues of a kind in the order of the ledger, however many; what is accepted comes last. */
export function IssuesOfKind(props: IssuesOfKindProps) {
  const { kind, sorted, desk, state, picture, words } = props;
  const styles = useStyles();
  const { open, accepted } = useMemo(
    () => ({ open: ofKind(sorted.open, kind), accepted: ofKind(sorted.accepted, kind) }),
    [sorted, kind],
  );
  const { ledger } = picture;
  const said = words.views.intake.issues;
  const { count } = words.views.setUp.issues;
  const [first] = open.length === 0 ? accepted : open;
  const title =
    first === undefined ? words.views.setUp.issues.title : words.issues.kind[first.code];
  const length = open.length + accepted.length;
  return (
    <Section title={title} aside={<span className={styles.aside}>{count(open.length)}</span>}>
      <Link href={hashOf('setUp', ISSUES)}>{said.back}</Link>
      {length > 0 && (
        <VirtualList label={title} length={length} keyOf={(at) => at} rowHeight={ROW_HEIGHT}>
          {(at, tabIndex) => {
            const isOpen = at < open.length;
            const issue = (isOpen ? open[at] : accepted[at - open.length])!;
            const { address, message } = issueLine(ledger.head, issue, words.issues);
            const keys = isOpen ? [issueKey(issue, ledger)] : keysToForget([issue], ledger);
            return (
              <div className={styles.row}>
                <CellButton
                  sheet={ledger.head.sheet}
                  address={address ?? ledgerAddress(ledger.head)}
                  name={message}
                  desk={desk}
                  words={words}
                  tabIndex={tabIndex}
                />
                <span>{message}</span>
                <Button
                  size="small"
                  className={styles.accept}
                  tabIndex={tabIndex}
                  aria-label={isOpen ? said.acceptOf(message) : said.takeBackOf(message)}
                  disabledFocusable={state.running !== null}
                  onClick={() => void desk.changeMemory({ kind: 'accept', keys, accepted: isOpen })}
                >
                  {isOpen ? said.accept : said.takeBack}
                </Button>
              </div>
            );
          }}
        </VirtualList>
      )}
    </Section>
  );
}

function ofKind(issues: readonly Issue[], kind: string): readonly Issue[] {
  return issuesByKind(issues.filter(({ code }) => code === kind))[0]?.issues ?? [];
}
