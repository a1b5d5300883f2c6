import type { CopyReport } from '../files/recipe';
import type { CopyingWords } from '../words/copyingWords';

/** Most places that are named. */
const MOST = 5;

/** Says something of these names where there are any. */
function some(
  names: readonly string[],
  say: (names: readonly string[]) => string,
): readonly string[] {
  return names.length === 0 ? [] : [say(names)];
}

/** What is told of a copy, in one line; `day` is the ISO date that it stays at. */
export function copyInWords(report: CopyReport, day: string, words: CopyingWords): string {
  const { live, values, withoutValue, notes, drawingsLeftOut } = report;
  return [
    words.copied(report.sheets.length),
    ...(live + values === 0 ? [] : [words.formulas(live, values)]),
    words.asOfFixed(day),
    ...some(withoutValue, (places) => words.withoutValue(places.length, places.slice(0, MOST))),
    ...some(report.columnsLeftOut, words.columnsLeftOut),
    ...some(report.columnsEmptied, words.columnsEmptied),
    ...some(report.blocksLeftOut, words.blocksLeftOut),
    ...some(report.textsLeftOut, (places) =>
      words.textsLeftOut(places.length, places.slice(0, MOST)),
    ),
    ...some(report.stillSaid, (places) => words.stillSaid(places.length, places.slice(0, MOST))),
    ...some(report.privateSheets, words.privateSheets),
    ...some(report.notCopied, words.notCopied),
    ...some(report.nowShown, words.nowShown),
    ...(notes === 0 ? [] : [words.notes(notes)]),
    ...some(drawingsLeftOut, (sheets) =>
      words.drawingsLeftOut(sheets.length, [...new Set(sheets)]),
    ),
  ].join(' ');
}

/** Its sentences that ask for nothing: what came along as it is meant to, and what was left out on purpose. */
export function copyAsides(
  report: CopyReport,
  day: string,
  words: CopyingWords,
): readonly string[] {
  const { live, values } = report;
  return [
    ...(live + values === 0 ? [] : [words.formulas(live, values)]),
    words.asOfFixed(day),
    ...some(report.columnsLeftOut, words.columnsLeftOut),
    ...some(report.blocksLeftOut, words.blocksLeftOut),
    ...some(report.privateSheets, words.privateSheets),
  ];
}
