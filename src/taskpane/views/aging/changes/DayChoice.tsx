import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { toIso } from '../../../../receivables/calendar/isoDay';
import type { SnapshotPicture } from '../../../../receivables/snapshots/comparison';
import type { FigureViewProps } from '../../../shell/view';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
  },
  day: { flex: '1 1 17em', minWidth: 0, '& select': { width: '100%' } },
});

type DayChoiceProps = Pick<FigureViewProps, 'desk' | 'state' | 'words'> & {
  /** With at least one day to compare with. */
  readonly snapshots: SnapshotPicture;
};

/** Which earlier day to compare with: nothing is read until the button is pressed. */
export function DayChoice({ desk, state, snapshots: { days, compared }, words }: DayChoiceProps) {
  const styles = useStyles();
  const said = words.views.agingParts.changes;
  const [chosen, setChosen] = useState(compared?.since.day ?? days[0]?.day);
  // A day may have been thinned out since it was chosen.
  const { day } = days.find((each) => each.day === chosen) ?? days[0] ?? {};
  const running = state.running !== null;
  return (
    <div className={styles.line}>
      <Field label={said.with} className={styles.day}>
        <Select
          value={String(day)}
          onChange={(_, { value }) => {
            setChosen(days.find((each) => String(each.day) === value)?.day);
          }}
        >
          {days.map((each) => (
            <option key={each.day} value={String(each.day)}>
              {words.views.account.day(toIso(each.day))}
              {!each.byAccount && ` (${said.wholeOnly})`}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        appearance="primary"
        disabledFocusable={running}
        onClick={() => {
          if (!running && day !== undefined) void desk.compareWith(day);
        }}
      >
        {said.compare}
      </Button>
    </div>
  );
}
