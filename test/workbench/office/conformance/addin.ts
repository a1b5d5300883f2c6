import type { BothSides } from './bothSides';

/** What Office gives the add-in besides the workbook: ribbon, settings, pane, start. */
export function itServesTheAddIn(sides: BothSides): void {
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
}
