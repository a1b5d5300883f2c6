import { refusalOf } from './refusal';

/** Characters that are turned into text in one go: a call may not have more arguments. */
const STRIDE = 0x8000;

/** Opens a file as a new workbook in a window of its own; it has no name until a person saves it. */
export async function openWorkbook(file: Uint8Array): Promise<void> {
  const text: string[] = [];
  for (let at = 0; at < file.length; at += STRIDE) {
    text.push(String.fromCharCode(...file.subarray(at, at + STRIDE)));
  }
  try {
    await Excel.createWorkbook(btoa(text.join('')));
  } catch (error) {
    throw refusalOf(error) ?? error;
  }
}
