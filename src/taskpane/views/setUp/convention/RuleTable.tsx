import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { toIso } from '../../../../receivables/calendar/isoDay';
import type { Edges } from '../../../../receivables/aging/schemeOn';
import { edgesText } from '../../../../receivables/aging/typedEdges';
import { differingSettings } from '../../../../receivables/conventions/adoption';
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
  const day = (rules: Pick<AgingRule, 'asOf'>) => words.pane.header.day(toIso(rules.asOf));
  const edges = (rules: { readonly edges: Edges | null }) =>
    rules.edges === null ? '–' : edgesText(rules.edges);
  const lines = [
    ['basis', basisChoices[rule.basis], basisChoices[settings.basis]],
    ['asOf', day(rule), day(settings)],
    ['edges', edges(rule), edges(settings)],
  ] as const;
  // What an export does not show is no difference.
  const differing = differingSettings(rule, settings);
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
        {lines.map(([setting, theirs, ours]) => {
          const cell = mergeClasses(styles.cell, differing.includes(setting) && styles.differs);
          return (
            <tr key={setting}>
              <th scope="row" className={cell}>
                {labels[setting].label}
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
