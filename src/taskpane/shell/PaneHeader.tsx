import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Desk, Summary } from '../../actions/actions';
import type { PaneWords } from '../../words/paneWords';

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
  // Takes the focus only when its button goes away.
  region: { outlineStyle: 'none' },
  name: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3 },
  value: { ...typographyStyles.body1Strong, margin: 0 },
});

interface PaneHeaderProps {
  readonly desk: Desk;
  readonly summary: Summary;
  readonly running: boolean;
  readonly words: PaneWords;
}

/** What every look at the pane must show: which workbook, as of when, and whether it ties out. */
export function PaneHeader({ desk, summary, running, words: pane }: PaneHeaderProps) {
  const { name, value, facts, region } = useStyles();
  const words = pane.header;
  const { fixed } = summary;
  const header = useRef<HTMLElement>(null);
  const wasPressed = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone: keep the keyboard's place.
    if (!fixed && wasPressed.current) header.current?.focus();
    wasPressed.current = false;
  }, [fixed]);
  const press = () => {
    wasPressed.current = true;
    void desk.useToday();
  };
  return (
    <section ref={header} aria-label={words.label} tabIndex={-1} className={region}>
      <dl className={facts}>
        <dt className={name}>{words.workbook}</dt>
        <dd className={value}>{summary.workbook}</dd>
        <dt className={name}>{words.asOf}</dt>
        <dd className={value}>
          <time dateTime={summary.asOf}>{words.day(summary.asOf)}</time>
          {fixed && `, ${words.fixed(summary.daysAgo)} `}
          {fixed && (
            <Button size="small" disabledFocusable={running} onClick={press}>
              {pane.actions.useToday}
            </Button>
          )}
        </dd>
        <dt className={name}>{words.tieOut}</dt>
        <dd className={value}>{summary.tieOut ?? words.notRefreshed}</dd>
      </dl>
    </section>
  );
}
