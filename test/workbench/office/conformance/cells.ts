import { settle, type BothSides } from './bothSides';
import { codeOfWriting } from './codeOfWriting';

/** What is written, read and heard of goes over the wire and means what it means in Excel. */
export function itServesCells(sides: BothSides): void {
  test('values that were written are read back, with what Excel makes of them', async () => {
    const read = await sides.inAddin(
      () =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
          range.values = [['50%', '00123', 'Ñandú "1"']];
          await context.sync();
          range.load('values,numberFormat,address');
          await context.sync();
          return [range.values, range.numberFormat, range.address];
        }),
      null,
    );
    expect(read).toEqual([
      [[0.5, 123, 'Ñandú "1"']],
      [['0%', 'General', 'General']],
      'Sheet1!A1:C1',
    ]);
  });

  test('what the add-in wrote stands in the workbook, and what a person types reaches the add-in', async () => {
    await sides.inAddin(
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('B2').values = [['written']];
          await context.sync();
        }),
      null,
    );
    expect(await sides.inHost((host) => host.person.see('Sheet1', 'B2'), null)).toBe('written');
    await sides.inHost((host) => {
      host.person.type('Sheet1', 'B3', '=1+1');
    }, null);
    const value = await sides.inAddin(
      () =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Sheet1').getRange('B3').load('values');
          await context.sync();
          return range.values[0]?.[0] as unknown;
        }),
      null,
    );
    expect(value).toBe(2);
  });

  test('the add-in hears what a person changes', async () => {
    await sides.inAddin(async () => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').onChanged.add((args) => {
          heard.push(`${args.address} ${args.source}`);
          return Promise.resolve();
        });
        await context.sync();
      });
    }, null);
    await sides.inHost((host) => {
      host.person.type('Sheet1', 'D4', '7');
    }, null);
    await settle();
    const heard = await sides.inAddin(
      () => (globalThis as unknown as { readonly heard: readonly string[] }).heard,
      null,
    );
    expect(heard).toEqual(['D4 Local']);
  });

  test('slow replies come late, and right', async () => {
    await sides.inHost((_, transport) => {
      transport.delayMs = 60;
    }, null);
    const before = Date.now();
    expect(await sides.inAddin(codeOfWriting, 1)).toBeNull();
    expect(Date.now() - before).toBeGreaterThanOrEqual(50);
  });

  test('ranges that an add-in worked with are given back', async () => {
    await sides.inAddin(codeOfWriting, 2);
    await settle();
    expect(await sides.inHost(({ references }) => references.size, null)).toBe(0);
  });
}
