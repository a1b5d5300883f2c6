import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Desk } from '../../../../actions/actions';
import { cellAddress } from '../../../../receivables/ledger/address';
import type { Field } from '../../../../receivables/ledger/field';
import { UNSURE } from '../../../../receivables/ledger/headers/mappingEvidence';
import type { LedgerHead } from '../../../../receivables/ledger/ledger';
import { BETWEEN_SAMPLES, sampleTexts } from '../../../../receivables/sheets/sampleTexts';
import type { Words } from '../../../../words';
import { CellButton } from '../../../parts/CellButton';
import type { ColumnChoice } from './columnChoices';
import { Confidence } from './Confidence';

const useStyles = makeStyles({
  facts: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  said: { display: 'flex', flexDirection: 'column' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ColumnFactsProps {
  readonly field: Field;
  readonly choice: ColumnChoice;
  readonly head: LedgerHead;
  readonly desk: Desk;
  readonly running: boolean;
  readonly words: Words;
}

/** Why a column was taken, what stands in it, and the way to it. */
export function ColumnFacts({ field, choice, head, desk, running, words }: ColumnFactsProps) {
  const styles = useStyles();
  const said = words.views.intake.columns;
  const evidence = head.evidence[field];
  const samples = sampleTexts(field, evidence?.samples ?? [], 0);
  const isUnsure = evidence !== undefined && evidence.confidence < UNSURE;
  return (
    <div className={styles.facts}>
      <span className={styles.said}>
        {evidence !== undefined && <Confidence evidence={evidence} words={words} />}
        {samples.length > 0 && <span>{samples.join(BETWEEN_SAMPLES)}</span>}
      </span>
      <span className={styles.buttons}>
        {isUnsure && (
          <Button
            size="small"
            aria-label={said.confirmOf(words.sheets.duebook.fields[field])}
            disabledFocusable={running}
            onClick={() => void desk.changeMemory({ kind: 'column', field, header: choice.typed })}
          >
            {said.confirm}
          </Button>
        )}
        <CellButton
          sheet={head.sheet}
          address={cellAddress(head.headerRow, head.column + choice.column)}
          name={choice.name}
          desk={desk}
          words={words}
        />
      </span>
    </div>
  );
}
