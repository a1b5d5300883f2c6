import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isSameLedger } from '../../../../receivables/changes/isSameLedger';
import { ledgerAddress } from '../../../../receivables/ledger/address';
import type { FigureViewProps } from '../../../shell/view';
import { SetUpPart } from '../SetUpPart';
import { PlaceList } from './PlaceList';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  chosen: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

/** Which list is read as the ledger, and which others there are to choose from. */
export function PlacesPart({ desk, state, picture, words }: FigureViewProps) {
  const styles = useStyles();
  const said = words.views.intake.places;
  const { candidates, ledger } = picture;
  const before = { sheet: ledger.head.sheet, address: ledgerAddress(ledger.head) };
  const current = candidates.find(({ head }) => isSameLedger(before, head))?.place ?? null;
  const running = state.running !== null;
  const settings = state.settings ?? picture.settings;
  return (
    <SetUpPart title={said.title} words={words}>
      <PlaceList
        candidates={candidates}
        current={current}
        onChosen={(place) => void desk.changeSetting('ledger', place)}
        desk={desk}
        running={running}
        words={words}
      />
      <p className={styles.line}>{said.others(Math.max(0, candidates.length - 1))}</p>
      {settings.ledger !== null && (
        <div className={styles.chosen}>
          <span className={styles.line}>{said.isChosen}</span>
          <Button
            size="small"
            disabledFocusable={running}
            onClick={() => void desk.changeSetting('ledger', '')}
          >
            {said.forget}
          </Button>
        </div>
      )}
    </SetUpPart>
  );
}
