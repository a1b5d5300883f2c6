import { FileProblem } from './fileProblem';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** Whether bytes begin so. */
function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Whether the bytes are a zip archive or an older Office file. */
export function isOfficeFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, OLE) || startsWith(bytes, [...ZIP, 3, 4]);
}

/** Throws a FileProblem when the bytes are not the zip archive that an .xlsx is. */
export function refuseOtherFormats(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) {
    throw new FileProblem('empty', `${name} is empty. Save the workbook again in Excel.`);
  }
  if (startsWith(bytes, OLE)) {
    // An encrypted .xlsx is an OLE file with a stream of this name ([MS-OFFCRYPTO] 2.3.4.4).
    if (holds(bytes, 'EncryptedPackage')) {
      throw new FileProblem(
        'encrypted',
        `${name} is protected by a password. Open it in Excel, take the password off (File > Info > Protect Workbook), and save it again.`,
      );
    }
    throw new FileProblem(
      'old-format',
      `${name} is in the old Excel format (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).`,
    );
  }
  if (!startsWith(bytes, ZIP)) {
    throw new FileProblem(
      'not-a-workbook',
      `${name} is not an Excel workbook. If it is a text file, name it .csv; otherwise save it as .xlsx in Excel.`,
    );
  }
}

/** Directory names of OLE files are UTF-16, little end first. */
function holds(bytes: Uint8Array, name: string): boolean {
  // One character a byte, so that a name is found at odd places too.
  return new TextDecoder('latin1').decode(bytes).includes([...name].join('\0'));
}
