import type { PutIn } from '../applying/putIn';
import { NOTHING_WRITTEN, type Written } from './written';
import { takePhotograph, type Touched } from './takePhotograph';
import { fingerprints } from './fingerprint';

export type { Touched } from './takePhotograph';

/** What a write makes beside what it touches. */
export interface Makes<T> {
  /** Names of the sheets that it made, known once it has. */
  readonly sheets?: (value: T) => readonly string[];
  /** Cells and columns that it put in. */
  readonly putIn?: (value: T) => readonly PutIn[];
}

/**
 * Writes, and keeps what stood before and after as plain data, so that the write can be put back while
 * the workbook stays open. `touched` names all that the write may change; a sheet among them that is not
 * there before is one that it makes. Where what stands afterwards cannot be read, the write stands all
 * the same and cannot be put back.
 */
export async function recorded<T>(
  context: Excel.RequestContext,
  touched: readonly Touched[],
  write: () => Promise<T>,
  makes: Makes<T> = {},
): Promise<{ readonly value: T; readonly written: Written }> {
  const before = await takePhotograph(context, touched);
  const value = await write();
  try {
    const after = await takePhotograph(
      context,
      touched.map((one) => ({ ...one, read: null })),
    );
    const named = new Set([...touched.map(({ sheet }) => sheet), ...(makes.sheets?.(value) ?? [])]);
    const fresh = [...after.sheetNames].filter(
      ([id, name]) => !before.sheetNames.has(id) && (named.has(name) || named.has(id)),
    );
    const made = await fingerprints(context, fresh);
    const putIn = makes.putIn?.(value) ?? [];
    const planned = touched.flatMap(({ plan }) => (plan?.names ?? []).map(({ name }) => name));
    const names = planned.filter((name) => after.names.has(name) && !before.names.has(name));
    return { value, written: { parts: [{ before, after, made, putIn, names }] } };
  } catch {
    return { value, written: NOTHING_WRITTEN };
  }
}
