import { openCsv } from '../../../workbench/files/csv';
import { openXlsx } from '../../../workbench/files/xlsx';
import { FileProblem } from '../../../workbench/files/fileProblem';
import type { CellValue } from '../../../workbench/host/model/types';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16());
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

function cellsOf(bytes: Uint8Array): CellValue[][] {
  const [sheet] = openCsv(bytes, 'list.csv').workbook.sheets;
  const used = sheet?.usedRange(true);
  return (used && sheet?.cells.read({ ...used, row: 0, rows: used.row + used.rows })) ?? [];
}

describe('Every way a list is written gives the same cells', () => {
  const expected = [
    ['Cuenta', 'Saldo'],
    ['Ñandú', '1,5'],
  ];
  const lines = 'Cuenta;Saldo\r\nÑandú;1,5\r\n';
  test.each([
    ['UTF-8', utf8(lines)],
    ['UTF-8 with its mark', utf8(`\ufeff${lines}`)],
    ['UTF-16, little end first, with its mark', utf16(`\ufeff${lines}`)],
    ['UTF-16, little end first, unmarked', utf16(lines)],
    ['UTF-16, big end first, with its mark', swapped(utf16(`\ufeff${lines}`))],
    ['Windows-1252', latin(lines)],
    ['tabs', utf8(lines.replaceAll(';', '\t'))],
    ['upright bars', utf8(lines.replaceAll(';', '|'))],
    ['commas and quotes', utf8('Cuenta,Saldo\nÑandú,"1,5"\n')],
    ['a line that names the delimiter', utf8('sep=|\r\nCuenta|Saldo\r\nÑandú|1,5\r\n')],
    ['line ends of old Macs', utf8(lines.replaceAll('\r\n', '\r'))],
    ['no line end at the end', utf8(lines.trimEnd())],
  ])('%s', (_, bytes) => {
    expect(cellsOf(bytes)).toEqual(expected);
  });

  test('the signs that Windows-1252 has beyond Latin-1 are themselves', () => {
    const bytes = new Uint8Array([...latin('Saldo;'), 0x80, 0x92, 0x9f, ...latin('\r\nñ;1\r\n')]);
    expect(cellsOf(bytes)[0]).toEqual(['Saldo', '€’Ÿ']);
  });
});

describe('Cells stay text exactly as written', () => {
  test.each([
    '00123',
    '=1+1',
    '1-30',
    '1E5',
    '50%',
    ' spaced ',
    'TRUE',
    '2026-03-31',
    '-5',
    "'quoted",
  ])('%s', (text) => {
    const opened = openCsv(utf8(`A,B\n${text},x\n`), 'list.csv');
    const reopened = openXlsx(opened.save(), 'list.xlsx').workbook;
    for (const { cells } of [...opened.workbook.sheets, ...reopened.sheets]) {
      expect(cells.value(1, 0)).toBe(text);
      expect(cells.formula(1, 0)).toBeUndefined();
      expect(cells.style(1, 0).numberFormat).toBe('@');
    }
  });

  test('quotes, delimiters and line ends inside quotes', () => {
    expect(cellsOf(utf8('A,B\n"Smith, ""Bob""\nSons",2\n'))).toEqual([
      ['A', 'B'],
      ['Smith, "Bob"\nSons', '2'],
    ]);
  });
});

describe('A quotation mark', () => {
  test.each([
    [
      'inside an unquoted value',
      'A,B\n5" pipe,1\n6" pipe,2\n',
      [
        ['5" pipe', '1'],
        ['6" pipe', '2'],
      ],
    ],
    [
      'at the end of an unquoted value',
      'A,B\n5",1\nx,2\n',
      [
        ['5"', '1'],
        ['x', '2'],
      ],
    ],
    [
      'that closes and opens nothing',
      'A,B\n"Bob" Ltd",1\nx,2\n',
      [
        ['Bob" Ltd', '1'],
        ['x', '2'],
      ],
    ],
    [
      'in values with semicolons',
      'A;B;C\n5" x, y;1;1\nz;2;2\n',
      [
        ['5" x, y', '1', '1'],
        ['z', '2', '2'],
      ],
    ],
  ])('%s is read as it is written', (_, text, rows) => {
    expect(cellsOf(utf8(text)).slice(1)).toEqual(rows);
  });

  test.each([
    ['never closed', 'A,B\nx,1\n"y,2\nz,3\n', 3],
    ['never closed in the last line', 'A,B\nx,"1', 2],
    ['closed rows later, by the next value in quotes', 'A,B\n"x,1\ny,"2"\nz,3\n', 2],
    ['closed too early and again rows later', 'A,B\n"x" Ltd,1\n"y",2\nz,3\n', 2],
    ['closed too early and again by the next value', 'A,B\n"x" Ltd,"1"\ny,2\n', 2],
    ['after a line that names the delimiter', 'sep=;\r\nA;B\r\nx;1\r\n"y;2\r\n', 4],
    ['after a value of two lines', 'A,B\n"x\ny",1\n"z,2\n', 4],
    ['with line ends of old Macs', 'A,B\rx,1\r"y,2\rz,3\r', 3],
  ])('%s: the file is refused and the line named', (_, text, line) => {
    const open = () => openCsv(utf8(text), 'list.csv');
    expect(open).toThrow(FileProblem);
    expect(open).toThrow(
      new RegExp(`^list\\.csv has a quotation mark in line ${line} that is not closed`),
    );
  });
});

describe('The sheet is named after the file', () => {
  test.each([
    ['open items.csv', 'open items'],
    ['a[1]:b*c?.csv', 'a_1__b_c_'],
    ['a-name-that-is-longer-than-thirty-one-characters.csv', 'a-name-that-is-longer-than-thir'],
    ['2026.03.31.csv', '2026.03.31'],
    ['.csv', 'Sheet1'],
  ])('%s', (file, name) => {
    expect(openCsv(utf8('A,B\n1,2\n'), file).workbook.sheets[0]?.name).toBe(name);
  });
});
