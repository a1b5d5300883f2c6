import { makeStyles, tokens } from '@fluentui/react-components';
import type { Desk } from '../../../../actions/actions';
import { cellAddress } from '../../../../receivables/ledger/address';
import type { LedgerHead } from '../../../../receivables/ledger/ledger';
import type { ControlComparison } from '../../../../receivables/tieOut/controlTotal';
import type { Words } from '../../../../words';
import { Amount } from '../../../parts/Amount';
import { CellButton } from '../../../parts/CellButton';
import { FigureTable, type FigureLine } from '../../../parts/FigureTable';
import { Mark } from '../../../parts/Mark';

/** More rows than these are not gone through one by one. */
const MOST_ROWS = 5;

const useStyles = makeStyles({
  rows: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
});

interface ControlLinesProps {
  readonly comparison: ControlComparison;
  readonly head: LedgerHead;
  readonly desk: Desk;
  readonly words: Words;
}

/** A stated total beside what was read; a difference part by part, with the ways to its rows. */
export function ControlLines({ comparison, head, desk, words }: ControlLinesProps) {
  const said = words.views.intake.control;
  const { stated, source, total, difference, causes, unexplained, decimals } = comparison;
  const { currency } = comparison;
  const amount = (minor: number) => <Amount minor={minor} decimals={decimals} />;
  const isOff = difference !== 0;
  const first = source === 'typed' ? said.typed : said.stated;
  const lines: readonly FigureLine[] = [
    {
      key: 'stated',
      name: currency === null ? first : `${first} (${currency})`,
      figure: amount(stated),
    },
    { key: 'read', name: said.read, figure: amount(total) },
    {
      key: 'difference',
      name: <Mark kind={isOff ? 'bad' : 'good'}>{isOff ? said.difference : said.agrees}</Mark>,
      figure: amount(difference),
      isTotal: true,
    },
    ...causes.map(({ cause, amount: part, rows }, at) => ({
      key: `${cause} ${at}`,
      name: (
        <>
          {words.tieOut.causes[cause]}{' '}
          <Rows
            rows={rows}
            name={words.tieOut.causes[cause]}
            head={head}
            desk={desk}
            words={words}
          />
        </>
      ),
      figure: amount(part),
    })),
    ...(unexplained === 0
      ? []
      : [{ key: 'unexplained', name: words.tieOut.unexplained, figure: amount(unexplained) }]),
  ];
  return <FigureTable label={said.title} lines={lines} />;
}

interface RowsProps extends Omit<ControlLinesProps, 'comparison'> {
  readonly rows: readonly number[];
  readonly name: string;
}

function Rows({ rows, name, head, desk, words }: RowsProps) {
  const styles = useStyles();
  const column = head.column + (head.mapping.balance ?? head.mapping.originalAmount ?? 0);
  const more = rows.length - MOST_ROWS;
  return (
    <span className={styles.rows}>
      {rows.slice(0, MOST_ROWS).map((row) => (
        <CellButton
          key={row}
          sheet={head.sheet}
          address={cellAddress(head.headerRow + 1 + row, column)}
          name={name}
          desk={desk}
          words={words}
        />
      ))}
      {more > 0 && words.views.intake.control.moreRows(more)}
    </span>
  );
}
