import fc from 'fast-check';
import { gridStyle } from '../../../../workbench/browser/grid/gridStyle';
import { hexColor, hostStyle } from '../../../../workbench/browser/grid/hostStyle';
import { StylePool } from '../../../../workbench/host/model/stylePool';
import type { Style } from '../../../../workbench/host/model/types';

const color = fc.constantFrom('#1F3864', '#C00000', '#FFF2CC');
const border = fc.record({ style: fc.constantFrom('thin', 'medium', 'double'), color });
const style: fc.Arbitrary<Style> = fc.record(
  {
    numberFormat: fc.constantFrom('General', '#,##0.00', 'm/d/yyyy', '@'),
    font: fc.record({ bold: fc.constant(true), size: fc.constantFrom(9, 16), color }),
    fill: color,
    horizontal: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
    vertical: fc.constantFrom('top' as const, 'center' as const),
    wrap: fc.constant(true),
    borders: fc.record({ top: border, bottom: border }),
    locked: fc.constant(false),
  },
  { requiredKeys: ['numberFormat'] },
);

describe('The look of a cell', () => {
  test.each<[string, Style, object | undefined]>([
    ['plain', { numberFormat: 'General' }, undefined],
    ['an amount', { numberFormat: '#,##0.00' }, { n: { pattern: '#,##0.00' } }],
    [
      'the normal font, which a table may colour',
      { numberFormat: 'General', font: { name: 'Calibri', size: 11, color: '#000000' } },
      undefined,
    ],
    [
      'a filled cell, which is written in black whatever its table says',
      { numberFormat: 'General', fill: '#DCE1EC' },
      { cl: { rgb: '#000000' }, bg: { rgb: '#DCE1EC' } },
    ],
    [
      'wrapped, with a line below',
      { numberFormat: 'General', wrap: true, borders: { bottom: { style: 'thin' } } },
      { tb: 3, bd: { b: { s: 1, cl: { rgb: '#000000' } } } },
    ],
  ])('%s', (_, look, drawn) => {
    expect(gridStyle(look)).toEqual(drawn);
  });

  test('comes back as it was after the grid has had it', () => {
    const pool = new StylePool();
    fc.assert(
      fc.property(style, (look) => {
        const own = pool.intern(look);
        expect(gridStyle(hostStyle(gridStyle(own), own))).toEqual(gridStyle(own));
        expect(hostStyle(gridStyle(own), own).locked).toBe(own.locked);
      }),
    );
  });

  test.each([
    ['#1f3864', '#1F3864'],
    ['#abc', '#AABBCC'],
    ['rgb(1, 2, 255)', '#0102FF'],
    ['red', undefined],
    [null, undefined],
  ])('the colour %s is %s', (written, hex) => {
    expect(hexColor(written)).toBe(hex);
  });
});
