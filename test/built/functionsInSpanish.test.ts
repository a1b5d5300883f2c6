import { join } from 'node:path';
import { calculatorInNode } from '../../workbench/calc/calculatorInNode';
import { openAddin, type OpenedAddin } from '../../workbench/office/openAddin';

const PAGE = join(__dirname, '../../dist/taskpane.html');

describe('functions where Excel speaks Spanish', () => {
  let addin: OpenedAddin;

  beforeAll(async () => {
    addin = await openAddin({
      page: PAGE,
      calculator: calculatorInNode(),
      displayLanguage: 'es-MX',
    });
    addin.host.person.paste('Sheet1', 'A1', [['soon'], [46_081]]);
    addin.host.person.type('Sheet1', 'B1', '=AGING.BUCKET(A1,46112)');
    addin.host.person.type('Sheet1', 'B2', '=AGING.BUCKET(A2,46112)');
    await addin.host.settled();
  });
  afterAll(() => {
    addin.close();
  });

  test('say in Spanish what is at fault', () => {
    const [sheet] = addin.host.workbook.sheets;
    expect(sheet && addin.host.functions.messageAt(sheet, 0, 1)).toBe(
      'due_dates no es una fecha: soon.',
    );
  });

  test('keep their labels in English', () => {
    expect(addin.host.person.see('Sheet1', 'B2')).toBe('31-60');
  });
});
