import type { CopyingWords } from '../copyingWords';

/** What is said of a copy of chosen sheets, in English. */
export const copying: CopyingWords = {
  copied: (sheets) =>
    `${sheets === 1 ? '1 sheet' : `${figure(sheets)} sheets`} copied to a new workbook, which is open beside this one. Save it under a name of its own before you send it.`,
  formulas: (live, values) => {
    const kept = live === 1 ? '1 formula goes on' : `${figure(live)} formulas go on`;
    const became = values === 1 ? '1 became a value' : `${figure(values)} became values`;
    if (values === 0) return `${kept} calculating.`;
    return live === 0
      ? `${formulas(values)} became ${values === 1 ? 'a value' : 'values'}.`
      : `${kept} calculating, ${became}.`;
  },
  withoutValue: (cells, places) =>
    `${cells === 1 ? '1 cell' : `${figure(cells)} cells`} showed #NAME? and ${cells === 1 ? 'says' : 'say'} #N/A in the copy (${places.join(', ')}): press Repair formulas here and copy again.`,
  asOfFixed: (isoDate) => `The copy stays at ${isoDate}.`,
  columnsLeftOut: (columns) => `Left out as private: ${columns.join(', ')}.`,
  columnsEmptied: (columns) =>
    `Emptied as private, with only the heading left, because other cells stand in the same column: ${columns.join(', ')}.`,
  blocksLeftOut: (blocks) =>
    `Left out, because the column that names the groups is private: ${blocks.join(', ')}.`,
  textsLeftOut: (cells, places) =>
    `${cells === 1 ? '1 cell is' : `${figure(cells)} cells are`} blank, because a formula brought a private text there (${places.join(', ')}).`,
  stillSaid: (cells, places) =>
    `${cells === 1 ? '1 cell of your own still says' : `${figure(cells)} cells of your own still say`} a name from a private column (${places.join(', ')}): look before you send the copy.`,
  privateSheets: (names) =>
    `Not copied, because ${names.length === 1 ? 'it is' : 'they are'} marked private: ${names.join(', ')}.`,
  notCopied: (names) => `Could not be copied: ${names.join(', ')}.`,
  nowShown: (names) => `Hidden here, visible in the copy: ${names.join(', ')}.`,
  notes: (count) =>
    `${count === 1 ? '1 comment or note went along, without its author' : `${figure(count)} comments and notes went along, without their authors`}; delete in the copy what nobody should read.`,
  drawingsLeftOut: (count, sheets) =>
    `${count === 1 ? '1 chart, picture or shape' : `${figure(count)} charts, pictures or shapes`} could not come along (${sheets.join(', ')}).`,
  title: (title, isoDate) => `${title} · as of ${isoDate}`,
  failures: {
    noSheet:
      'There is no sheet to copy: those chosen are gone, marked private or of a kind that cannot be copied. Choose at least one other sheet.',
    notRead:
      'No copy was made, because this workbook cannot be read as an Excel file: it may be protected with a password, or saved in an old format. Save it as .xlsx without a password and copy again.',
    notTaken:
      'No copy was made, because Excel did not hand over the workbook. Finish editing the cell, save the workbook, and copy again.',
  },
};

function formulas(count: number): string {
  return count === 1 ? '1 formula' : `${figure(count)} formulas`;
}

function figure(count: number): string {
  return count.toLocaleString('en-US');
}
