import type { ExcelHost } from '../../../workbench/host/host';
import type { Transport } from '../../../workbench/office/transport';

/**
 * The two sides of the wire. Work is given as a function that uses nothing but its arguments and the
 * globals of its side, because it may have to travel into a browser.
 */
export interface BothSides {
  /** Office.js as the add-in sees it. */
  inAddin<T, A>(work: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** The emulated Excel. */
  inHost<T, A>(
    work: (host: ExcelHost, transport: Transport, argument: A) => T | Promise<T>,
    argument: A,
  ): Promise<T>;
}

/** Lets messages of the host reach the add-in. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

/** Writes a block of texts and gives the code with which Excel refused it. */
export const codeOfWriting = async (rows: number): Promise<string | null> => {
  try {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${rows}`);
      range.values = Array.from({ length: rows }, () => ['x'.repeat(1000)]);
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
};

/** Reads a copy of the file slice by slice. */
export const readCopy = async (sliceSize: number) => {
  const asked = await new Promise<Office.AsyncResult<Office.File>>((resolve) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, resolve);
  });
  const file = asked.value;
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index++) {
    const slice = await new Promise<Office.AsyncResult<Office.Slice>>((resolve) => {
      file.getSliceAsync(index, resolve);
    });
    bytes.push(...(slice.value.data as number[]));
  }
  await new Promise((resolve) => {
    file.closeAsync(resolve);
  });
  const signature = String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0);
  return { size: file.size, slices: file.sliceCount, bytes: bytes.length, signature };
};

/** What every transport of office.js must be good for, whatever its shape. */
export function itServesOfficeJs(sides: BothSides): void {
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

  test('slow replies come late, and right', async () => {
    await sides.inHost((_, transport) => {
      transport.delayMs = 60;
    }, null);
    const before = Date.now();
    expect(await sides.inAddin(codeOfWriting, 1)).toBeNull();
    expect(Date.now() - before).toBeGreaterThanOrEqual(50);
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

  test('a press on the ribbon runs the command, and is over when the add-in says so', async () => {
    await sides.inAddin(() => {
      Office.actions.associate('conformance', (event: Office.AddinCommands.Event) => {
        setTimeout(() => {
          Object.assign(globalThis, { pressed: event.source.id });
          event.completed();
        }, 50);
      });
    }, null);
    await sides.inHost((_, transport) => transport.pressButton('conformance'), null);
    const pressed = await sides.inAddin(
      () => (globalThis as unknown as { readonly pressed: string }).pressed,
      null,
    );
    expect(pressed).toBe('conformance');
  });

  test('settings are saved with the document', async () => {
    const saved = await sides.inAddin(async () => {
      const { settings } = Office.context.document;
      settings.set('rank', { of: 'two' });
      const status = await new Promise((resolve) => {
        settings.saveAsync((result) => {
          resolve(result.status);
        });
      });
      return [status, settings.get('rank') as unknown];
    }, null);
    expect(saved).toEqual(['succeeded', { of: 'two' }]);
    const kept = await sides.inHost((_, transport) => transport.keptSettings(), null);
    expect(kept.map(([key]) => key)).toEqual(['rank']);
  });

  test('the pane is hidden and shown by the add-in', async () => {
    const state = () => sides.inHost(({ runtime }) => runtime.isShown, null);
    await sides.inAddin(() => Office.addin.hide(), null);
    expect(await state()).toBe(false);
    await sides.inAddin(() => Office.addin.showAsTaskpane(), null);
    expect(await state()).toBe(true);
  });

  test.each([
    ['ExcelApi', '1.14', true],
    ['ExcelApi', '1.99', false],
    ['SharedRuntime', '1.1', true],
    ['CustomFunctionsRuntime', '1.1', true],
  ])('%s %s: it is %s that this Excel has it', async (set, version, has) => {
    const told = await sides.inAddin(
      ([name, minimum]) => Office.context.requirements.isSetSupported(name, minimum),
      [set, version] as const,
    );
    expect(told).toBe(has);
  });

  test('the add-in gets the file as it would be saved now, in slices', async () => {
    await sides.inAddin(codeOfWriting, 40);
    const read = await sides.inAddin(readCopy, 1000);
    expect(read.signature).toBe('PK');
    expect(read.slices).toBeGreaterThan(1);
    expect(read.bytes).toBe(read.size);
    expect(await sides.inHost(({ copies }) => copies.openCount, null)).toBe(0);
  });

  test('a third copy of the file is refused while two are open', async () => {
    const told = await sides.inAddin(async () => {
      const open = () =>
        new Promise<Office.AsyncResult<Office.File>>((resolve) => {
          Office.context.document.getFileAsync(Office.FileType.Compressed, resolve);
        });
      const [first, second, third] = [await open(), await open(), await open()];
      first.value.closeAsync();
      await new Promise((resolve) => {
        second.value.closeAsync(resolve);
      });
      return [second.status, third.status, third.error.code];
    }, null);
    expect(told).toEqual(['succeeded', 'failed', 11_000]);
  });

  test('a workbook that the add-in makes is opened beside the one that is open', async () => {
    await sides.inAddin(() => Excel.createWorkbook(btoa('PK and the rest of an archive')), null);
    const opened = await sides.inHost(
      ({ created }) => created.opened.map((file) => file && String.fromCharCode(...file)),
      null,
    );
    expect(opened).toEqual(['PK and the rest of an archive']);
  });

  test('what is no workbook is refused', async () => {
    const code = await sides.inAddin(async () => {
      try {
        await Excel.createWorkbook('not base64');
        return null;
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    }, null);
    expect(code).toBe('InvalidArgument');
  });

  test('whether the add-in starts with the workbook is what it last said', async () => {
    const told = await sides.inAddin(async () => {
      const seen = [await Office.addin.getStartupBehavior()];
      for (const behaviour of [Office.StartupBehavior.load, Office.StartupBehavior.none]) {
        await Office.addin.setStartupBehavior(behaviour);
        seen.push(await Office.addin.getStartupBehavior());
      }
      return seen;
    }, null);
    expect(told).toEqual(['None', 'Load', 'None']);
  });

  test('ranges that an add-in worked with are given back', async () => {
    await sides.inAddin(codeOfWriting, 2);
    await settle();
    expect(await sides.inHost(({ references }) => references.size, null)).toBe(0);
  });
}
