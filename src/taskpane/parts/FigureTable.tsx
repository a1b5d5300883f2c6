import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  table: { ...typographyStyles.body1, borderCollapse: 'collapse', width: '100%' },
  name: {
    textAlign: 'left',
    verticalAlign: 'baseline',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS} 0`,
  },
  figure: {
    textAlign: 'right',
    verticalAlign: 'baseline',
    padding: 0,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  total: {
    '& > *': {
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

/** A figure and what it is of. */
export interface FigureLine {
  readonly key: string;
  readonly name: ReactNode;
  readonly figure: ReactNode;
  /** What the lines above add up to. */
  readonly isTotal?: boolean;
}

interface FigureTableProps {
  readonly label: string;
  readonly lines: readonly FigureLine[];
}

/** Figures below one another, and what they come to. */
export function FigureTable({ label, lines }: FigureTableProps) {
  const styles = useStyles();
  return (
    <table aria-label={label} className={styles.table}>
      <tbody>
        {lines.map(({ key, name, figure, isTotal = false }) => (
          <tr key={key} className={isTotal ? styles.total : undefined}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <td className={styles.figure}>{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
