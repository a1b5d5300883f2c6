import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { toIso } from '../../../../receivables/calendar/isoDay';
import type { AgingRule } from '../../../../receivables/conventions/exportConvention';
import type { Settings } from '../../../../receivables/settings/settings';
import type { Words } from '../../../../words';

const useStyles = makeStyles({
  table: { ...typographyStyles.body1, borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'left',
    verticalAlign: 'baseline',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  differs: { fontWeight: tokens.fontWeightSemibold },
});

interface RuleTableProps {
  readonly rule: AgingRule;
  readonly settings: Settings;
  readonly words: Words;
}

/** How a system ages beside how Duebook does now; what is not the same stands out. */
export function RuleTable({ rule, settings, words }: RuleTableProps) {
  const styles = useStyles();
  const said = words.views.intake.convention;
  const { basisChoices, duebook } = words.sheets;
  const labels = duebook.settings;
  const day = (rules: AgingRule) => words.pane.header.day(toIso(rules.asOf));
  const edges = (rules: AgingRule) => rules.edges?.join(', ') ?? '–';
  const lines = [
    [labels.basis.label, basisChoices[rule.basis], basisChoices[settings.basis]],
    [labels.asOf.label, day(rule), day(settings)],
    [labels.edges.label, edges(rule), edges(settings)],
  ] as const;
  return (
    <table aria-label={said.title} className={styles.table}>
      <thead className={styles.head}>
        <tr>
          <td className={styles.cell} />
          <th scope="col" className={styles.cell}>
            {said.theirs}
          </th>
          <th scope="col" className={styles.cell}>
            {said.here}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([name, theirs, ours]) => {
          const cell = mergeClasses(styles.cell, theirs !== ours && styles.differs);
          return (
            <tr key={name}>
              <th scope="row" className={cell}>
                {name}
              </th>
              <td className={cell}>{theirs}</td>
              <td className={cell}>{ours}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
