import type { PutIn } from '../applying/putIn';
import type { Photograph, SheetPhoto } from './photograph';
import { textOf } from './sheetRules';

/** A sheet that a write made. */
export interface MadeSheetPhoto {
  readonly id: string;
  readonly name: string;
  /** Of all its cells, formats and tables: another one where somebody changed anything since. */
  readonly fingerprint: string;
}

/** One write: what stood before, what after, and what it put in between. */
export interface WrittenPart {
  readonly before: Photograph;
  readonly after: Photograph;
  readonly made: readonly MadeSheetPhoto[];
  /** In the order in which they were put in, each where it lies once those after it are out again. */
  readonly putIn: readonly PutIn[];
  /** Names that it gave to cells. */
  readonly names: readonly string[];
}

/** All that an action wrote, in its order: plain data, to be put back later in the session. */
export interface Written {
  readonly parts: readonly WrittenPart[];
}

/** An action that wrote nothing. */
export const NOTHING_WRITTEN: Written = { parts: [] };

/** One write after the other. */
export function writtenTogether(all: readonly Written[]): Written {
  return { parts: all.flatMap(({ parts }) => parts) };
}

/** The names of the sheets that a write changed, each once; none where all is as it was. */
export function changedSheets({ parts }: Written): readonly string[] {
  const names = parts.flatMap(({ before, after, made }) => [
    ...made.map(({ name }) => name),
    ...after.sheets
      .filter((sheet) => {
        const stood = samePlace(before.sheets, sheet);
        return stood !== undefined && differs(stood, sheet);
      })
      .map(({ name }) => name),
  ]);
  return [...new Set(names)];
}

/** The photograph of the same sheet, and the same place of it, among others. */
export function samePlace(
  sheets: readonly SheetPhoto[],
  { id, address }: Pick<SheetPhoto, 'id' | 'address'>,
): SheetPhoto | undefined {
  return sheets.find((sheet) => sheet.id === id && sheet.address === address);
}

/** Whether a sheet, or a place of it, was changed; names apart: a sheet that somebody renamed meanwhile was not changed by us. */
export function differs(
  { cells: one, looks, rules, ...before }: SheetPhoto,
  { cells: other, looks: otherLooks, rules: otherRules, ...after }: SheetPhoto,
) {
  return (
    one.row !== other.row ||
    one.column !== other.column ||
    !isSameGrid(one.contents, other.contents) ||
    !isSameGrid(one.formats, other.formats) ||
    !isSameGrid(looks, otherLooks) ||
    JSON.stringify(rules.map(textOf)) !== JSON.stringify(otherRules.map(textOf)) ||
    JSON.stringify({ ...before, name: '' }) !== JSON.stringify({ ...after, name: '' })
  );
}

function isSameGrid(
  one: readonly (readonly unknown[])[],
  other: readonly (readonly unknown[])[],
): boolean {
  return (
    one.length === other.length &&
    one.every((line, row) => {
      const second = other[row] ?? [];
      return line.length === second.length && line.every((cell, at) => cell === second[at]);
    })
  );
}
