import { areaRows, rowsInAll } from '../../../../receivables/sheets/areaRows';
import { FigureTable, type FigureLine } from '../../../parts/FigureTable';
import { Section } from '../../../parts/Section';
import type { FigureViewProps } from '../../../shell/view';
import { SetUpPart } from '../SetUpPart';
import { ControlTotal } from './ControlTotal';
import { TieOutLines } from './TieOutLines';

/** What became of every row of the ledger's area, and whether the amounts tie out. */
export function RowsPart(props: FigureViewProps) {
  const { picture, words } = props;
  const { report } = words.sheets.duebook;
  const rows = areaRows(picture.ledger);
  const counts = [
    [report.itemRows, rows.items],
    [report.headingRows, rows.headings],
    [report.totalRows, rows.totals],
    [report.blankRows, rows.blank],
    [report.unreadRows, rows.issues],
  ] as const;
  const lines: readonly FigureLine[] = [
    ...counts.map(([name, count]) => ({ key: name, name, figure: figure(count) })),
    { key: 'all', name: report.areaRows, figure: figure(rowsInAll(rows)), isTotal: true },
  ];
  const { title } = words.views.intake.rows;
  return (
    <>
      <SetUpPart title={title} words={words}>
        <FigureTable label={title} lines={lines} />
      </SetUpPart>
      <Section title={words.pane.header.tieOut}>
        <TieOutLines result={picture.result} words={words} />
      </Section>
      <ControlTotal {...props} />
    </>
  );
}

/** The business style of both languages. */
function figure(count: number): string {
  return count.toLocaleString('en-US');
}
