import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Summary } from '../actions/actions';
import type { HeaderWords } from '../words/paneWords';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3 },
  value: { ...typographyStyles.body1Strong, margin: 0 },
});

interface PaneHeaderProps {
  readonly summary: Summary;
  readonly words: HeaderWords;
}

/** What every look at the pane must show: which workbook, as of when, and whether it ties out. */
export function PaneHeader({ summary, words }: PaneHeaderProps) {
  const { name, value, facts } = useStyles();
  const asOf = words.day(summary.asOf);
  return (
    <section aria-label={words.label}>
      <dl className={facts}>
        <dt className={name}>{words.workbook}</dt>
        <dd className={value}>{summary.workbook}</dd>
        <dt className={name}>{words.asOf}</dt>
        <dd className={value}>
          <time dateTime={summary.asOf}>{asOf}</time>
          {summary.fixed && `, ${words.fixed}`}
        </dd>
        <dt className={name}>{words.tieOut}</dt>
        <dd className={value}>{summary.tieOut ?? words.notRefreshed}</dd>
      </dl>
    </section>
  );
}
