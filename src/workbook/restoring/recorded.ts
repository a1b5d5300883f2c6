import type { Begun } from '../applying/begun';
import type { PutIn } from '../applying/putIn';
import type { Photograph, SheetPhoto } from './photograph';
import { withoutTyped } from './typedWhileWriting';
import { NOTHING_WRITTEN, samePlace, type Written, type WrittenPart } from './written';
import { takePhotograph, type Touched } from './takePhotograph';
import { fingerprints } from './fingerprint';
import { undoRefused } from './undoRefused';

export type { Touched } from './takePhotograph';

/** What a write makes beside what it touches. */
export interface Makes<T> {
  /** Names of the sheets that it made, known once it has. */
  readonly sheets?: (value: T) => readonly string[];
  /** Cells and columns that it put in. */
  readonly putIn?: (value: T) => readonly PutIn[];
  /** What is undone of it where Excel refuses the rest; without it the write undoes itself. */
  readonly begun?: Begun;
  /** Hears of what stands of a write that Excel refused half-way and that does not put itself back. */
  readonly halfWritten?: (written: Written) => void;
}

/**
 * Writes, and keeps what stood before and after as plain data, so that the write can be put back while
 * the workbook stays open. `touched` names all that the write may change; a sheet among them that is not
 * there before is one that it makes. What Excel refuses half-way is undone, and the refusal goes on. Where what stands afterwards cannot be read, the write stands all
 * the same and cannot be put back.
 */
export async function recorded<T>(
  context: Excel.RequestContext,
  touched: readonly Touched[],
  write: () => Promise<T>,
  makes: Makes<T> = {},
): Promise<{ readonly value: T; readonly written: Written }> {
  const before = await takePhotograph(context, touched);
  const writtenBy = async (putIn: readonly PutIn[], sheets: readonly string[]) => {
    try {
      return { parts: [await partSince(context, before, touched, { putIn, sheets })] };
    } catch {
      return NOTHING_WRITTEN;
    }
  };
  try {
    const value = await write();
    const written = await writtenBy(makes.putIn?.(value) ?? [], makes.sheets?.(value) ?? []);
    return { value, written };
  } catch (error) {
    const { begun } = makes;
    if (begun !== undefined) await undoRefused(context, { before, touched, begun }, error);
    if (makes.halfWritten !== undefined) makes.halfWritten(await writtenBy([], []));
    throw error;
  }
}

/** What a write has done since it was photographed what stood before. */
async function partSince(
  context: Excel.RequestContext,
  before: Photograph,
  touched: readonly Touched[],
  { putIn, sheets }: { readonly putIn: readonly PutIn[]; readonly sheets: readonly string[] },
): Promise<WrittenPart> {
  const stands = await takePhotograph(
    context,
    touched.map((one) => ({
      ...one,
      read: null,
      like: before.sheets.find(({ id, name }) => id === one.sheet || name === one.sheet),
    })),
  );
  const after = { ...stands, sheets: asWritten(touched, before, stands, putIn) };
  const named = new Set([...touched.map(({ sheet }) => sheet), ...sheets]);
  const fresh = [...after.sheetNames].filter(
    ([id, name]) => !before.sheetNames.has(id) && (named.has(name) || named.has(id)),
  );
  const made = await fingerprints(context, fresh);
  const planned = touched.flatMap(({ plan }) => (plan?.names ?? []).map(({ name }) => name));
  const names = planned.filter((name) => after.names.has(name) && !before.names.has(name));
  return { before, after, made, putIn, names };
}

/** What was written alone: a co-author's text that came in between is theirs. */
function asWritten(
  touched: readonly Touched[],
  before: Photograph,
  after: Photograph,
  putIn: readonly PutIn[],
): readonly SheetPhoto[] {
  return after.sheets.map((wrote) => {
    const stood = samePlace(before.sheets, wrote);
    const plan = touched.find(({ sheet }) => sheet === wrote.id || sheet === wrote.name)?.plan;
    if (stood === undefined || plan === undefined || wrote.address !== null) return wrote;
    const mine = putIn.filter(({ sheet }) => sheet === wrote.id);
    return withoutTyped({ stood, wrote, plan, ids: after.columnIds, putIn: mine });
  });
}
