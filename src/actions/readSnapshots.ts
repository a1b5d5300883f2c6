import { snapshotReader } from '../receivables/snapshots/readSnapshots';
import type { Snapshot } from '../receivables/snapshots/snapshot';
import { SNAPSHOT_MEMORY } from '../receivables/snapshots/snapshotTables';
import type { ExcelContext } from '../workbook/excelRun';
import { readTableBlocks } from '../workbook/reading/tableBlocks';
import type { Work } from './actions';

/** Reads the table of snapshots, which may be long: block by block, with progress; can be cancelled. */
export async function readSnapshots(
  context: ExcelContext,
  dayOffset: number,
  work: Work,
): Promise<readonly Snapshot[]> {
  const reader = snapshotReader(dayOffset);
  let done = 0;
  for await (const { rows, places, of } of readTableBlocks(context, SNAPSHOT_MEMORY)) {
    reader.add(rows, places);
    done += rows.length;
    work.report({ done, of });
    work.stopIfCancelled();
  }
  return reader.finish();
}
