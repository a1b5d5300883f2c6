import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Desk, Picture } from '../../../actions/actions';
import { issuesIn } from '../../../receivables/aging/issuesIn';
import { issueKinds } from '../../../receivables/ledger/issueKinds';
import { issueLines } from '../../../receivables/sheets/issueLines';
import type { Words } from '../../../words';
import { CellButton } from '../../parts/CellButton';
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

/** What could not be read as it stands: one of each kind, with the way to its cell. */
export function IssuesToLookAt({ picture, desk, words }: IssuesToLookAtProps) {
  const styles = useStyles();
  const { ledger } = picture;
  const issues = useMemo(() => issuesIn(picture), [picture]);
  const kinds = useMemo(() => issueKinds(issues), [issues]);
  const said = words.views.today.issues;
  if (issues.length === 0) {
    return (
      <Section title={said.title}>
        <span className={styles.aside}>{said.none}</span>
      </Section>
    );
  }
  return (
    <Section
      title={said.title}
      aside={<span className={styles.aside}>{said.count(issues.length)}</span>}
    >
      <ul className={styles.list}>
        {kinds.slice(0, SHOWN).map(({ code, first, count }) => {
          const [line] = issueLines(ledger.head, [first], words.issues);
          const address = line?.address ?? null;
          return (
            <li key={code} className={styles.issue}>
              {address !== null && (
                <CellButton
                  sheet={ledger.head.sheet}
                  address={address}
                  name={line?.message ?? ''}
                  desk={desk}
                  words={words}
                />
              )}
              <span className={styles.text}>
                {line?.message} {count > 1 && said.alike(count - 1)}
              </span>
            </li>
          );
        })}
      </ul>
      <Link href={hashOf('setUp', ISSUES)}>{said.all}</Link>
    </Section>
  );
}
