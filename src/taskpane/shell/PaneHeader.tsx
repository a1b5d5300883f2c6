import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Desk, DeskState, Picture, Refreshed, Summary } from '../../actions/actions';
import type { Words } from '../../words';
import { ActionButton } from '../parts/ActionButton';
import { VisuallyHidden } from '../parts/VisuallyHidden';
import { PLACES } from '../views/setUp/setUpSubject';
import { FiguresDay } from './FiguresDay';
import { hashOf } from './route';
import { TieOut } from './TieOut';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  facts: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 180px',
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  fact: {
    ...typographyStyles.caption1,
    // One run of text, however narrow the pane.
    '& > *': { display: 'inline', margin: 0 },
  },
  workbook: { ...typographyStyles.body1Strong },
  name: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalXS },
  place: { ...typographyStyles.caption1 },
  date: { fontWeight: tokens.fontWeightSemibold },
});

interface PaneHeaderProps {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly summary: Summary;
  readonly words: Words;
}

/** What every look at the pane must show: which workbook, as of when, and whether it ties out. */
export function PaneHeader({ desk, state, summary, words }: PaneHeaderProps) {
  const styles = useStyles();
  const said = words.pane.header;
  const { fixed } = summary;
  const running = state.running !== null;
  return (
    <section aria-label={said.label} className={styles.header}>
      <dl className={styles.facts}>
        <div className={styles.fact}>
          <VisuallyHidden as="dt">{said.workbook}</VisuallyHidden>
          <dd className={styles.workbook}>{summary.workbook}</dd>
        </div>
        <div className={styles.fact}>
          <dt className={styles.name}>{said.asOf}</dt>{' '}
          <dd>
            <time dateTime={summary.asOf} className={styles.date}>
              {said.day(summary.asOf)}
            </time>
            {fixed && `, ${said.fixed(summary.daysAgo)} `}
            {fixed && (
              <ActionButton
                action="useToday"
                size="small"
                desk={desk}
                running={running}
                words={words}
              />
            )}
          </dd>
        </div>
        {state.picture !== null && (
          <div className={styles.fact}>
            <dt className={styles.name}>{words.views.intake.places.pane}</dt>{' '}
            <dd>
              <Link href={hashOf('setUp', PLACES)} className={styles.place}>
                {ledgerName(state.picture)}
              </Link>
            </dd>
          </div>
        )}
        {summary.refreshed !== null && (
          <div className={styles.fact}>
            <dt className={styles.name}>{words.coordinators.refreshed}</dt>{' '}
            <dd>{refreshedInWords(summary.refreshed, words)}</dd>
          </div>
        )}
        <div className={styles.fact}>
          <dt className={styles.name}>{said.tieOut}</dt>{' '}
          <dd>
            <TieOut text={summary.tieOut} picture={state.picture} words={said} />
          </dd>
        </div>
      </dl>
      <ActionButton
        action="refreshAging"
        appearance="primary"
        desk={desk}
        running={running}
        words={words}
      />
      <FiguresDay asOf={summary.asOf} picture={state.picture} words={words} />
    </section>
  );
}

/** When the sheets were brought up to date, and by whom. */
function refreshedInWords({ day, time, by }: Refreshed, { coordinators, pane }: Words): string {
  return coordinators.refreshedAt(time, day === null ? null : pane.header.day(day), by);
}

/** Which list is read: its table by its name, else its sheet. */
function ledgerName({ ledger: { head } }: Picture): string {
  return head.table === null ? head.sheet : `${head.sheet} · ${head.table}`;
}
