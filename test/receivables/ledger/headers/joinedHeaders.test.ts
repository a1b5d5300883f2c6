import type { CellValue } from '../../../../src/receivables/ledger/area';
import { joinedHeaders } from '../../../../src/receivables/ledger/headers/joinedHeaders';

describe('headers in rows one above the other', () => {
  it.each<[string, CellValue[][], CellValue[]]>([
    ['one row stays as it is', [['Customer', 'Open\nBalance']], ['Customer', 'Open\nBalance']],
    [
      'a header in two parts is joined',
      [
        ['Open', 'Due'],
        ['Balance', 'Date'],
      ],
      ['Open Balance', 'Due Date'],
    ],
    [
      'a merged header is carried over the columns that it means',
      [
        ['Customer', '', 'Invoice', '', ''],
        ['No.', 'Name', 'No.', 'Date', 'Amount'],
      ],
      ['Customer No.', 'Customer Name', 'Invoice No.', 'Invoice Date', 'Invoice Amount'],
    ],
    [
      'but not over a header that says all by itself, nor beyond it',
      [
        ['Invoice', '', '', ''],
        ['No.', 'Due Date', 'Amount', 'Phone'],
      ],
      ['Invoice No.', 'Due Date', 'Amount', 'Phone'],
    ],
    [
      'a group above says nothing of what is known without it',
      [
        ['Receivables of the branch', ''],
        ['Customer', 'Balance'],
      ],
      ['Customer', 'Balance'],
    ],
    [
      'buckets stand as they are',
      [
        ['Aging', '', ''],
        ['1-30', '31-60', 46052],
      ],
      ['1-30', '31-60', 46052],
    ],
    [
      'a header merged downwards stands in the first row alone',
      [
        ['Customer', 'Aging', ''],
        ['', '1-30', '31-60'],
      ],
      ['Customer', '1-30', '31-60'],
    ],
    ['a header written twice is one', [['Balance'], ['Balance']], ['Balance']],
    [
      'three rows',
      [
        ['Amount', ''],
        ['due', ''],
        ['remaining', 'Currency'],
      ],
      ['Amount due remaining', 'Currency'],
    ],
    [
      'Spanish, carried',
      [
        ['Fecha', ''],
        ['Factura', 'Vencimiento'],
      ],
      ['Fecha Factura', 'Vencimiento'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(joinedHeaders(rows)).toEqual(expected);
  });
});
