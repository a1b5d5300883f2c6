import { withoutSheet } from '../reading/withoutSheet';
import type { ThreePhotos } from './restorePlan';

/** What is printed of a sheet and under it, and what stays in sight. */
export interface FramePhoto {
  /** Null where all of the sheet is printed. */
  readonly area: string | null;
  /** Rows that each printed page repeats. */
  readonly titleRows: string | null;
  readonly frozen: string | null;
  /** Left, middle and right. */
  readonly footers: readonly [string, string, string];
}

/** Asks for it; gives what reads the answer of the next request. */
export function askFrame({ pageLayout, freezePanes }: Excel.Worksheet): () => FramePhoto {
  const footers = pageLayout.headersFooters.defaultForAllPages;
  footers.load('leftFooter,centerFooter,rightFooter');
  const area = pageLayout.getPrintAreaOrNullObject().load('address');
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
  const frozen = freezePanes.getLocationOrNullObject().load('address');
  return () => ({
    area: area.isNullObject ? null : area.address,
    titleRows: titleRows.isNullObject ? null : withoutSheet(titleRows.address),
    frozen: frozen.isNullObject ? null : withoutSheet(frozen.address),
    footers: [footers.leftFooter, footers.centerFooter, footers.rightFooter],
  });
}

/** Gives a sheet the frame that it had, each part of it where it is as it was written. */
export async function restoreFrame(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { before, after, now }: ThreePhotos,
): Promise<void> {
  const [stood, wrote, found] = [before.frame, after.frame, now.frame];
  if (stood === null || wrote === null || found === null) return;
  const isToDo = (part: (frame: FramePhoto) => unknown) => {
    const written = JSON.stringify(part(wrote));
    return written === JSON.stringify(part(found)) && written !== JSON.stringify(part(stood));
  };
  const { pageLayout, freezePanes } = sheet;
  if (isToDo(({ footers }) => footers)) {
    const pages = pageLayout.headersFooters.defaultForAllPages;
    [pages.leftFooter, pages.centerFooter, pages.rightFooter] = stood.footers;
  }
  // All of a sheet cannot be chosen again, nor no rows to repeat.
  if (stood.area !== null && isToDo(({ area }) => area)) {
    pageLayout.setPrintArea(stood.area.replaceAll(/(?:'(?:[^']|'')*'|[^',!]+)!/g, ''));
  }
  if (stood.titleRows !== null && isToDo(({ titleRows }) => titleRows)) {
    pageLayout.setPrintTitleRows(stood.titleRows);
  }
  if (isToDo(({ frozen }) => frozen)) {
    if (stood.frozen === null) freezePanes.unfreeze();
    else freezePanes.freezeAt(sheet.getRange(stood.frozen));
  }
  await context.sync();
}
