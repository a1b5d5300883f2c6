import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Desk, Picture } from '../../../actions/actions';
import { issuesIn } from '../../../receivables/aging/issuesIn';
import { ledgerAddress } from '../../../receivables/ledger/address';
import { issueLines } from '../../../receivables/sheets/issueLines';
import type { Words } from '../../../words';
import { CellButton } from '../../parts/CellButton';
import { Section } from '../../parts/Section';
import { VirtualList } from '../../parts/VirtualList';
import { hashOf } from '../../shell/route';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '5.5em minmax(0, 1fr)',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  aside: { color: tokens.colorNeutralForeground2 },
});

interface IssueListProps {
  readonly picture: Picture;
  readonly desk: Desk;
  readonly words: Words;
}

/** What could not be read as it stands, in the order of the ledger, each with the way to its cell. */
export function IssueList({ picture, desk, words }: IssueListProps) {
  const styles = useStyles();
  const said = words.views.setUp.issues;
  const { head } = picture.ledger;
  const lines = useMemo(
    () => issueLines(head, issuesIn(picture), words.issues),
    [head, picture, words.issues],
  );
  return (
    <Section
      title={said.title}
      aside={
        <span className={styles.aside}>
          {lines.length === 0 ? said.none : said.count(lines.length)}
        </span>
      }
    >
      <Link href={hashOf('setUp')}>{said.back}</Link>
      {lines.length > 0 && (
        <VirtualList label={said.title} length={lines.length} keyOf={(at) => at} rowHeight={64}>
          {(at, tabIndex) => {
            const { address, message } = lines[at]!;
            return (
              <div className={styles.row}>
                <CellButton
                  sheet={head.sheet}
                  address={address ?? ledgerAddress(head)}
                  name={message}
                  desk={desk}
                  words={words}
                  tabIndex={tabIndex}
                />
                <span>{message}</span>
              </div>
            );
          }}
        </VirtualList>
      )}
    </Section>
  );
}
