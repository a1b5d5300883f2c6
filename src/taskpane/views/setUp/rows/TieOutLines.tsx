import { notAgedText } from '../../../../receivables/sheets/notAgedText';
import type { AgingBlock, AgingResult } from '../../../../receivables/aging/result';
import type { Words } from '../../../../words';
import { Amount } from '../../../parts/Amount';
import { FigureTable, type FigureLine } from '../../../parts/FigureTable';
import { Mark } from '../../../parts/Mark';

interface TieOutLinesProps {
  readonly result: AgingResult;
  readonly words: Words;
}

/** That what was aged and what was not come to the ledger's own total, a currency at a time. */
export function TieOutLines({ result, words }: TieOutLinesProps) {
  const { blocks } = result;
  const { noCurrency } = words.sheets.aging;
  return (
    <>
      {blocks.map((block) => (
        <FigureTable
          key={block.currency}
          label={`${words.pane.header.tieOut}, ${block.currency ?? noCurrency}`}
          lines={linesOf(block, result, words)}
        />
      ))}
    </>
  );
}

function linesOf(block: AgingBlock, result: AgingResult, { sheets }: Words): readonly FigureLine[] {
  const { decimals, total, notAged, ledgerTotal, difference, currency } = block;
  const { tieOut } = sheets.aging;
  const amount = (minor: number) => <Amount minor={minor} decimals={decimals} />;
  const isOff = difference !== 0;
  return [
    {
      key: 'ledger',
      name: currency === null ? tieOut.ledgerTotal : `${tieOut.ledgerTotal} (${currency})`,
      figure: amount(ledgerTotal),
    },
    { key: 'aged', name: tieOut.agedTotal, figure: amount(total.amount) },
    ...notAged
      .filter(({ tally }) => tally.amount !== 0 || tally.items > 0)
      .map(({ cause, tally }) => ({
        key: cause,
        name: notAgedText(cause, result, sheets),
        figure: amount(tally.amount),
      })),
    {
      key: 'difference',
      name: <Mark kind={isOff ? 'bad' : 'good'}>{tieOut.difference}</Mark>,
      figure: amount(difference),
      isTotal: true,
    },
  ];
}
