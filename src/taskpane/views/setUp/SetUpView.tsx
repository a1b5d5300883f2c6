import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ActionButton } from '../../parts/ActionButton';
import { Section } from '../../parts/Section';
import type { FigureViewProps, ViewProps } from '../../shell/view';
import { ColumnsPart } from './columns/ColumnsPart';
import { ConventionPart } from './convention/ConventionPart';
import { IssuesPart } from './issues/IssuesPart';
import { LedgerReading } from './LedgerReading';
import { PlacesPart } from './places/PlacesPart';
import { RowsPart } from './rows/RowsPart';
import { SETTING_GROUPS } from './settingGroups';
import { SettingGroup } from './SettingGroup';
import { YourName } from './YourName';
import { COLUMNS, CONVENTION, ISSUES, PLACES, ROWS } from './setUpSubject';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'start' },
});

/**
 * How the ledger was read and by which settings; each is changed where it stands. What takes more room
 * is a page of its own.
 */
export function SetUpView(props: ViewProps) {
  const { desk, state, words } = props;
  const styles = useStyles();
  const { picture } = state;
  const said = words.views.setUp;
  const part = picture === null ? null : partOf({ ...props, picture });
  if (part !== null) return part;
  return (
    <>
      <LedgerReading picture={picture} desk={desk} words={words} />
      {SETTING_GROUPS.map(({ group, settings }) => (
        <SettingGroup key={group} group={group} settings={settings} {...props} />
      ))}
      <Section title={words.sheets.duebook.title}>
        <p className={styles.line}>{said.shared}</p>
        <YourName desk={desk} name={state.myName} words={words} />
        <div className={styles.start}>
          <ActionButton
            action="openDuebook"
            desk={desk}
            running={state.running !== null}
            words={words}
          />
        </div>
      </Section>
    </>
  );
}

/** The part that is a page of its own; null where the person is at no such page. */
function partOf(props: FigureViewProps): ReactNode {
  switch (props.subject.split('/')[0]) {
    case PLACES:
      return <PlacesPart {...props} />;
    case COLUMNS:
      return <ColumnsPart {...props} />;
    case ROWS:
      return <RowsPart {...props} />;
    case ISSUES:
      return <IssuesPart {...props} />;
    case CONVENTION:
      return <ConventionPart {...props} />;
    default:
      return null;
  }
}
