import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Desk } from '../../actions/actions';
import { NO_COLUMN } from '../../receivables/ledger/mapping/mappingMemory';
import type { MissingColumn } from '../../receivables/ledger/mapping/mapLedger';
import type { Words } from '../../words';
import { answering } from './answering';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  answer: { alignSelf: 'start' },
});

interface MissingColumnsProps {
  readonly missing: readonly MissingColumn[];
  /** The headers that stand in the ledger now, each once. */
  readonly headers: readonly string[];
  readonly desk: Desk;
  readonly running: boolean;
  readonly words: Words;
}

/** Columns that are no longer where they were: for each what could be it now, answered together. */
export function MissingColumns({ missing, headers, desk, running, words }: MissingColumnsProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const { question, columns } = words.views.intake;
  const choiceOf = ({ field, proposal }: MissingColumn) => chosen[field] ?? proposal ?? NO_COLUMN;
  const applyAll = async () => {
    // One after the other: each is kept by itself, and the last one has all of them read.
    for (const column of missing.slice(0, -1)) {
      await desk.changeMemory({ kind: 'column', field: column.field, header: choiceOf(column) });
    }
    const last = missing.at(-1);
    if (last === undefined) return;
    const { field } = last;
    await answering(desk, () =>
      desk.changeMemory({ kind: 'column', field, header: choiceOf(last) }),
    );
  };
  return (
    <div className={styles.fields}>
      {missing.map((column) => {
        const { field, header, proposal } = column;
        const offered = [...new Set([...(proposal === null ? [] : [proposal]), ...headers])];
        return (
          <Field key={field} label={question.missing(words.sheets.duebook.fields[field], header)}>
            <Select
              value={choiceOf(column)}
              onChange={(_, { value }) => setChosen({ ...chosen, [field]: value })}
            >
              {offered.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
              <option value={NO_COLUMN}>{columns.none}</option>
            </Select>
          </Field>
        );
      })}
      <Button
        appearance="primary"
        className={styles.answer}
        disabledFocusable={running}
        onClick={() => void applyAll()}
      >
        {question.applyAll}
      </Button>
    </div>
  );
}
