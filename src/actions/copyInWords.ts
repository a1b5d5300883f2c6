import type { CopyReport } from '../files/recipe';
import type { CopyingWords } from '../words/copyingWords';

/** Most places that are named. */
const MOST = 5;

/** What is told of a copy, in one line; `day` is the ISO date that it stays at. */
export function copyInWords(report: CopyReport, day: string, words: CopyingWords): string {
  const { live, values, withoutValue, notes, drawingsLeftOut } = report;
  const some = (names: readonly string[], say: (names: readonly string[]) => string) =>
    names.length === 0 ? [] : [say(names)];
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
