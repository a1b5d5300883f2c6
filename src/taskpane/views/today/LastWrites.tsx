import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { Desk, DeskState } from '../../../actions/actions';
import type { Words } from '../../../words';
import { ActionButton } from '../../parts/ActionButton';
import { Section } from '../../parts/Section';

/** More sheets than these make a line that nobody reads. */
const MOST_SHEETS = 3;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  write: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  what: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  when: { color: tokens.colorNeutralForeground2 },
});

interface LastWritesProps {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly words: Words;
}

/** The last writes of this session; the latest can be put back. Nothing where there is none. */
export function LastWrites({ desk, state: { writes, running }, words }: LastWritesProps) {
  const styles = useStyles();
  if (writes.length === 0) return null;
  const said = words.restoring;
  return (
    <Section title={said.title}>
      <ol className={styles.list}>
        {writes.map(({ id, action, minute, sheets }, at) => (
          <li key={id} className={styles.write}>
            <span className={styles.what}>
              <Body1>{words.pane.actions[action]}</Body1>
              <Body1 className={styles.when}>{said.when(minute, sheetNames(sheets, words))}</Body1>
            </span>
            {at === 0 && (
              <ActionButton
                action="putBackLast"
                desk={desk}
                running={running !== null}
                words={words}
                size="small"
              />
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function sheetNames(sheets: readonly string[], { restoring }: Words): string {
  const more = sheets.length - MOST_SHEETS;
  const named = sheets.slice(0, MOST_SHEETS).join(', ');
  return more > 0 ? `${named} ${restoring.moreSheets(more)}` : named;
}
