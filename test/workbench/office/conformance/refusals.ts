import type { BothSides } from './bothSides';
import { codeOfWriting } from './codeOfWriting';

/** What Excel refuses comes back with the code that Excel gives. */
export function itRefusesAsExcel(sides: BothSides): void {
  test('a refusal of Excel comes with its code and the place where it happened', async () => {
    const refused = await sides.inAddin(async () => {
      try {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Nowhere').getRange('A1').load('values');
          await context.sync();
        });
        return null;
      } catch (error) {
        const { code, debugInfo } = error as OfficeExtension.Error;
        return [code, debugInfo.errorLocation];
      }
    }, null);
    expect(refused).toEqual(['ItemNotFound', 'WorksheetCollection.getItem']);
  });

  test.each([
    ['a request over 5 MB', 6000, 'RequestPayloadSizeLimitExceeded'],
    ['a request under 5 MB', 4000, null],
  ])('%s: %d kB are answered with %s', async (_, rows, code) => {
    expect(await sides.inAddin(codeOfWriting, rows)).toBe(code);
  });

  test('a reply over 5 MB is refused', async () => {
    const code = await sides.inAddin(async () => {
      for (const start of [1, 4001]) {
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets
            .getItem('Sheet1')
            .getRange(`A${start}:A${start + 3999}`);
          range.values = Array.from({ length: 4000 }, () => ['y'.repeat(1000)]);
          await context.sync();
        });
      }
      try {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('A1:A8000').load('values');
          await context.sync();
        });
        return null;
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    }, null);
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('where the limit is switched off, a large request goes through', async () => {
    await sides.inHost((_, transport) => {
      transport.limitsPayload = false;
    }, null);
    expect(await sides.inAddin(codeOfWriting, 6000)).toBeNull();
  });

  test('while a person types in a cell, Excel serves nobody', async () => {
    await sides.inHost((host) => {
      host.isEditingCell = true;
    }, null);
    expect(await sides.inAddin(codeOfWriting, 1)).toBe('InvalidOperationInCellEditMode');
  });

  test('a session that timed out is told as such', async () => {
    await sides.inHost((_, transport) => {
      transport.nextStatuses.push(5012);
    }, null);
    expect(await sides.inAddin(codeOfWriting, 1)).toBe('InvalidOrTimedOutSession');
  });
}
