import { Workbook } from '../host/model/workbook';
import { FileProblem } from './fileProblem';
import type { OpenedFile } from './openedFile';
import { XlsxPackage } from './package/xlsxPackage';
import { refuseOtherFormats } from './fileSignature';
import { atOnce, type Steps } from './steps';
import { blankPackage } from './workbook/blankPackage';
import { readXlsx } from './workbook/readXlsx';
import { writeXlsx } from './workbook/writeXlsx';

/** Opens the bytes of an .xlsx; throws a FileProblem when they are something else. */
export function openXlsx(bytes: Uint8Array, name: string): OpenedFile {
  return atOnce(xlsxInSteps(bytes, name));
}

/** As `openXlsx`, with pauses for others. */
export function* xlsxInSteps(bytes: Uint8Array, name: string): Steps<OpenedFile> {
  refuseOtherFormats(bytes, name);
  const opened = unzipped(bytes, name);
  refuseOtherWorkbooks(opened, name);
  if (!opened.paths.some((path) => /\.xml$/i.test(path) && path.includes('workbook'))) {
    throw new FileProblem(
      'not-a-workbook',
      `${name} is a zip archive, but not an Excel workbook. Unpack it, or save what it holds as .xlsx in Excel.`,
    );
  }
  try {
    yield;
    const document = yield* readXlsx(opened);
    return { workbook: document.workbook, save: () => writeXlsx(document, document.workbook) };
  } catch {
    throw damaged(name);
  }
}

/** A file for a workbook that comes from nowhere yet: a new one, or one made of text. */
export function newXlsx(workbook: Workbook = new Workbook()): OpenedFile {
  const document = atOnce(readXlsx(XlsxPackage.unzip(blankPackage())));
  return { workbook, save: () => writeXlsx(document, workbook) };
}

/** Macros and the binary form would make a file that Excel refuses to open under the name .xlsx. */
function refuseOtherWorkbooks(opened: XlsxPackage, name: string): void {
  const types = opened.contentTypes();
  const main = opened.related('', 'officeDocument').map(({ path }) => types.typeOf(path) ?? '');
  const kind = main.some((type) => type.includes('macroEnabled'))
    ? 'holds macros (.xlsm)'
    : main.some((type) => type.includes('binary'))
      ? 'is a binary workbook (.xlsb)'
      : null;
  if (kind) {
    throw new FileProblem(
      'other-format',
      `${name} ${kind}. Save it in Excel as an Excel workbook (.xlsx) and use that.`,
    );
  }
}

function unzipped(bytes: Uint8Array, name: string): XlsxPackage {
  try {
    return XlsxPackage.unzip(bytes);
  } catch {
    throw damaged(name);
  }
}

function damaged(name: string): FileProblem {
  return new FileProblem(
    'damaged',
    `${name} is damaged and cannot be read. Open it in Excel, let Excel repair it, and save it again.`,
  );
}
