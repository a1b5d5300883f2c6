import { makeStyles, tokens } from '@fluentui/react-components';
import type { FigureViewProps } from '../../../shell/view';
import { AgingPage } from '../AgingPage';
import { NoSnapshots } from '../trend/NoSnapshots';
import { DayChoice } from './DayChoice';
import { MovedAccounts } from './MovedAccounts';
import { RollRates } from './RollRates';
import { SinceThen } from './SinceThen';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The figures beside those of an earlier day, which a person chooses. */
export function ChangesPart(props: FigureViewProps) {
  const { picture, words } = props;
  const styles = useStyles();
  const said = words.views.agingParts.changes;
  const { snapshots, result } = picture;
  if (snapshots === null) {
    return (
      <AgingPage title={said.title} words={words}>
        <NoSnapshots {...props} />
      </AgingPage>
    );
  }
  const { compared, days } = snapshots;
  return (
    <>
      <AgingPage title={said.title} words={words}>
        {days.length === 0 ? (
          <p className={styles.line}>{said.noDays}</p>
        ) : (
          <DayChoice {...props} snapshots={snapshots} />
        )}
      </AgingPage>
      {compared !== null && (
        <>
          <SinceThen since={compared.since} overDays={result.overDays} words={words} />
          <RollRates rolls={compared.rolls} words={words} />
          <MovedAccounts since={compared.since} words={words} />
        </>
      )}
    </>
  );
}
