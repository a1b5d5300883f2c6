import { childOf, childrenOf, element, type XmlElement } from '../xml/xmlElement';

// The formats that files name by number alone, as Excel in English (United States) shows them
// (ECMA-376 part 1, 18.8.30).
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The numbers below this one are Excel's own. */
const FIRST_CUSTOM = 164;

/** The number formats of a styles part. */
export class NumberFormats {
  private readonly codes = new Map<number, string>();
  private readonly ids = new Map<string, number>();

  constructor(private readonly styles: XmlElement) {
    for (const [id, code] of Object.entries(BUILT_IN)) this.know(Number(id), code);
    for (const { attributes } of childrenOf(childOf(styles, 'numFmts'), 'numFmt')) {
      this.know(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
    }
  }

  /** The code of a number; a number nobody explains counts as General. */
  codeOf(id: number): string {
    return this.codes.get(id) ?? 'General';
  }

  /** The number of a code, added to the part when it is new. */
  idOf(code: string): number {
    const known = this.ids.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM - 1, ...this.codes.keys()) + 1;
    this.know(id, code);
    let list = childOf(this.styles, 'numFmts');
    // The list of formats comes first in the part.
    if (!list) this.styles.children.unshift((list = element('numFmts')));
    list.children.push(element('numFmt', { numFmtId: id, formatCode: code }));
    list.attributes['count'] = String(childrenOf(list).length);
    return id;
  }

  private know(id: number, code: string): void {
    this.codes.set(id, code);
    if (!this.ids.has(code)) this.ids.set(code, id);
  }
}
