import type { SwappingWords } from '../swappingWords';

/** What is said of swapped and repaired formulas, in English. */
export const swapping: SwappingWords = {
  swapped: (live, values, sheets) => {
    const became = [
      live === 0
        ? ''
        : `${formulas(live)} became ${live === 1 ? 'a built-in one' : 'built-in ones'}`,
      values === 0
        ? ''
        : `${live === 0 ? formulas(values) : figure(values)} became ${values === 1 && live === 0 ? 'its value' : 'values'}`,
    ].filter((part) => part !== '');
    return `${became.join(' and ')} on ${onSheets(sheets)}; the workbook now reads the same without Duebook.`;
  },
  nothingToSwap: 'No cell calls a Duebook function, so no formula had to be changed.',
  asOfFixed: (date) => `The as-of date is fixed at ${date}.`,
  notRefreshed: (why) => `The figures were not refreshed first. ${why}`,
  withoutResult: (count, places) =>
    `${formulas(count)} ${count === 1 ? 'shows' : 'show'} an error instead of a result and ${count === 1 ? 'was' : 'were'} left (${places.join(', ')}): press Repair formulas, then share again.`,
  protectedSheets: (sheets, count) =>
    `Protected, and left as ${sheets.length === 1 ? 'it is' : 'they are'}: ${onSheets(sheets)}, with ${formulas(count)} of Duebook. Unprotect (Review > Unprotect Sheet) and share again.`,
  namesLeft: (names) =>
    `Still defined with a Duebook function, though no cell needs it: ${names.join(', ')}. Delete ${names.length === 1 ? 'it' : 'them'} in Formulas > Name Manager.`,
  startUpOff: 'Duebook no longer opens with this workbook.',
  privateStays:
    'Private columns and sheets are still in this workbook; a copy to share leaves them out.',
  settingsStay:
    'What only Duebook reads, and nobody sees, stays in the file: which table columns are its own, and which charts it made.',
  putBack: 'Put back undoes this while the workbook stays open.',
  repair: {
    repaired: (cells, sheets) =>
      `${cells === 1 ? '1 formula was' : `${figure(cells)} formulas were`} put right on ${onSheets(sheets)}.`,
    nothing: 'No formula of Duebook needs repair.',
    others: (cells) =>
      cells === 1
        ? 'One other cell shows #NAME? for another cause and was not touched.'
        : `${figure(cells)} other cells show #NAME? for another cause and were not touched.`,
    still: (cells, places) =>
      `${cells === 1 ? 'One still shows' : `${figure(cells)} still show`} #NAME? (${places.join(', ')}): choose Duebook under Home > Add-ins, then repair again.`,
    noRoom: (cells, places) =>
      `${cells === 1 ? 'One was' : `${figure(cells)} were`} left, because the table would meet other cells (${places.join(', ')}): make room, then repair again.`,
    protectedSheets: (sheets, cells) =>
      `Protected, and left as ${sheets.length === 1 ? 'it is' : 'they are'}: ${onSheets(sheets)}, with ${formulas(cells)} to put right. Unprotect (Review > Unprotect Sheet) and repair again.`,
  },
};

function formulas(count: number): string {
  return count === 1 ? '1 formula' : `${figure(count)} formulas`;
}

function onSheets(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function figure(count: number): string {
  return count.toLocaleString('en-US');
}
