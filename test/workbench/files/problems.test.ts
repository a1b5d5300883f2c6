import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FileProblem } from '../../../workbench/files/fileProblem';
import { openWorkbookFile } from '../../../workbench/files/openWorkbookFile';
import { richPackage } from './richPackage';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const bytes = (...parts: (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const TYPES = '[Content_Types].xml';
const withMacros = (): Uint8Array => {
  const parts = unzipSync(richPackage());
  const types = strFromU8(parts[TYPES] ?? bytes());
  const macros = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  return zipSync({
    ...parts,
    [TYPES]: strToU8(
      types.replace(/ContentType="[^"]*sheet\.main\+xml"/, `ContentType="${macros}"`),
    ),
  });
};

const folder = mkdtempSync(join(tmpdir(), 'problems-'));
afterAll(() => rmSync(folder, { recursive: true }));

function problemWith(name: string, content: Uint8Array): FileProblem | null {
  writeFileSync(join(folder, name), content);
  return problemOf(join(folder, name));
}

function problemOf(path: string): FileProblem | null {
  try {
    openWorkbookFile(path);
    return null;
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
}

describe('What is not a workbook is refused with a sentence', () => {
  test.each([
    ['an empty .xlsx', 'empty.xlsx', bytes(), 'empty'],
    ['an empty .csv', 'empty.csv', bytes(), 'empty'],
    ['a text renamed .xlsx', 'text.xlsx', strToU8('Account,Balance\nA,1\n'), 'not-a-workbook'],
    [
      'a zip archive renamed .xlsx',
      'zip.xlsx',
      zipSync({ 'a.txt': strToU8('a') }),
      'not-a-workbook',
    ],
    [
      'an encrypted .xlsx',
      'secret.xlsx',
      bytes(OLE, new Uint8Array(504), utf16('EncryptedPackage')),
      'encrypted',
    ],
    ['an old .xls', 'old.xls', bytes(OLE, new Uint8Array(504), utf16('Workbook')), 'old-format'],
    [
      'an old .xls renamed .xlsx',
      'old.xlsx',
      bytes(OLE, new Uint8Array(504), utf16('Workbook')),
      'old-format',
    ],
    ['a workbook with macros', 'macros.xlsm', withMacros(), 'other-format'],
    ['half an .xlsx', 'half.xlsx', richPackage().slice(0, 3000), 'damaged'],
    [
      'a broken part',
      'broken.xlsx',
      richPackage({ 'xl/workbook.xml': '<workbook><sheets>' }),
      'damaged',
    ],
    ['an .xlsx renamed .csv', 'book.csv', richPackage(), 'not-text'],
    [
      'a picture renamed .csv',
      'picture.csv',
      bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]),
      'not-text',
    ],
  ])('%s', (_, name, content, code) => {
    const problem = problemWith(name, content);
    expect(problem?.code).toBe(code);
    expect(problem?.message).toMatch(new RegExp(`^${name.replace('.', '\\.')} .+\\.$`));
  });

  test('a file that is not there', () => {
    const problem = problemOf(join(folder, 'nowhere.xlsx'));
    expect(problem?.code).toBe('missing');
    expect(problem?.message).toContain('nowhere.xlsx');
  });

  test('a folder', () => {
    expect(problemOf(folder)?.code).toBe('folder');
  });
});
