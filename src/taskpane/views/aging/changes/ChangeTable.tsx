import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Change } from '../../../../receivables/changes/changes';
import type { Words } from '../../../../words';
import { Amount } from '../../../parts/Amount';
import { Delta } from '../../../parts/Delta';

const useStyles = makeStyles({
  table: { ...typographyStyles.body1, borderCollapse: 'collapse', width: '100%' },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    paddingRight: tokens.spacingHorizontalM,
  },
  head: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  figure: { textAlign: 'right', verticalAlign: 'baseline' },
  total: { '& > *': { fontWeight: tokens.fontWeightSemibold } },
});

/** A sum then and now, and what it is of. */
export interface ChangeLine {
  readonly key: string;
  readonly name: ReactNode;
  readonly change: Change;
  readonly isTotal?: boolean;
}

interface ChangeTableProps {
  readonly label: string;
  readonly lines: readonly ChangeLine[];
  readonly decimals: number;
  readonly words: Words;
}

/** Sums below one another: by how much each has moved, and what it is now. */
export function ChangeTable({ label, lines, decimals, words }: ChangeTableProps) {
  const styles = useStyles();
  const said = words.views.agingParts.changes;
  const head = `${styles.figure} ${styles.head}`;
  return (
    <table aria-label={label} className={styles.table}>
      <thead>
        <tr>
          <td />
          <th scope="col" className={head}>
            {said.change}
          </th>
          <th scope="col" className={head}>
            {said.now}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, change, isTotal = false }) => (
          <tr key={key} className={isTotal ? styles.total : undefined}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <td className={styles.figure}>
              <Delta change={change} decimals={decimals} words={words.parts} />
            </td>
            <td className={styles.figure}>
              <Amount minor={change.after} decimals={decimals} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
