import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Desk } from '../../../actions/actions';
import { cellAddress } from '../../../receivables/ledger/address';
import type { Field } from '../../../receivables/ledger/field';
import type { Ledger } from '../../../receivables/ledger/ledger';
import type { Words } from '../../../words';
import { CellButton } from '../../parts/CellButton';

const useStyles = makeStyles({
  table: { ...typographyStyles.body1, borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  missing: { color: tokens.colorNeutralForeground2 },
});

interface ColumnTableProps {
  readonly ledger: Ledger;
  readonly desk: Desk;
  readonly words: Words;
}

/** Which column of the ledger holds what, and what it has no column for. */
export function ColumnTable({ ledger: { head }, desk, words }: ColumnTableProps) {
  const styles = useStyles();
  const { columns, columnsHeading, fields } = words.sheets.duebook;
  return (
    <table aria-label={columnsHeading} className={styles.table}>
      <thead className={styles.head}>
        <tr>
          {[columns.field, columns.column, columns.header].map((name) => (
            <th key={name} scope="col" className={styles.cell}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(Object.keys(fields) as Field[]).map((field) => {
          const column = head.mapping[field];
          const header = column === undefined ? '' : (head.headers[column] ?? '');
          return (
            <tr key={field} className={column === undefined ? styles.missing : ''}>
              <th scope="row" className={styles.cell}>
                {fields[field]}
              </th>
              <td className={styles.cell}>
                {column !== undefined && (
                  <CellButton
                    sheet={head.sheet}
                    address={cellAddress(head.headerRow, head.column + column)}
                    name={header}
                    desk={desk}
                    words={words}
                  />
                )}
              </td>
              <td className={styles.cell}>
                {column === undefined ? words.views.setUp.reading.noColumn : header}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
