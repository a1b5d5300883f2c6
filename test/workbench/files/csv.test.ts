import { openCsv } from '../../../workbench/files/csv';
import { openXlsx } from '../../../workbench/files/xlsx';
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
    ['commas and quotes', utf8('Cuenta,Saldo\nÑandú,"1,5"\n')],
    ['a line that names the delimiter', utf8('sep=|\r\nCuenta|Saldo\r\nÑandú|1,5\r\n')],
    ['line ends of old Macs', utf8(lines.replaceAll('\r\n', '\r'))],
    ['no line end at the end', utf8(lines.trimEnd())],
  ])('%s', (_, bytes) => {
    expect(cellsOf(bytes)).toEqual(expected);
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
