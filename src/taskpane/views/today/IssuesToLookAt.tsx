import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Desk, Picture } from '../../../actions/actions';
import { issueKinds } from '../../../receivables/ledger/issueKinds';
import { issueLine } from '../../../receivables/sheets/issueLines';
import type { Words } from '../../../words';
import { CellButton } from '../../parts/CellButton';
import { sortedIssues } from '../../parts/intakeMarks';
import { Section } from '../../parts/Section';
import { hashOf } from '../../shell/route';
import { ISSUES } from '../setUp/setUpSubject';

/** Kinds of issues; the rest is in the list. */
const SHOWN = 4;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  issue: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
  text: { gridColumnStart: 2 },
  aside: { color: tokens.colorNeutralForeground2 },
});

interface IssuesToLookAtProps {
  readonly picture: Picture;
  readonly desk: Desk;
  readonly words: Words;
}

/** What could not be read as it stands and nobody accepted: one of each kind, with the way to its cell. */
export function IssuesToLookAt({ picture, desk, words }: IssuesToLookAtProps) {
  const styles = useStyles();
  const { ledger } = picture;
  const { open, accepted } = useMemo(() => sortedIssues(picture), [picture]);
  const kinds = useMemo(() => issueKinds(open), [open]);
  const said = words.views.today.issues;
  if (open.length === 0) {
    return (
      <Section title={said.title}>
        <span className={styles.aside}>
          {accepted.length === 0 ? said.none : words.views.intake.issues.allAccepted}
        </span>
      </Section>
    );
  }
  return (
    <Section
      title={said.title}
      aside={<span className={styles.aside}>{said.count(open.length)}</span>}
    >
      <ul className={styles.list}>
        {kinds.slice(0, SHOWN).map(({ code, first, count }) => {
          const { address, message } = issueLine(ledger.head, first, words.issues);
          return (
            <li key={code} className={styles.issue}>
              {address !== null && (
                <CellButton
                  sheet={ledger.head.sheet}
                  address={address}
                  name={message}
                  desk={desk}
                  words={words}
                />
              )}
              <span className={styles.text}>
                {message} {count > 1 && said.alike(count - 1)}
              </span>
            </li>
          );
        })}
      </ul>
      <Link href={hashOf('setUp', ISSUES)}>{said.all}</Link>
    </Section>
  );
}
