import { makeDesk } from '../../src/actions/makeDesk';
import { wordsFor } from '../../src/words/everyLanguage';
import { everything, ledgerWorkbook } from './ledgerWorkbook';

/** What the desk does in the workbook, over a network that is away for so many loads. */
function afterLoadsLost(lost: number) {
  let loads = 0;
  return () => {
    loads += 1;
    return loads <= lost
      ? Promise.reject(new Error('the network is away'))
      : import('../../src/actions/works');
  };
}

describe.each(['en', 'es'] as const)('a desk whose late part does not come, in %s', (language) => {
  const said = wordsFor(language).pane.viewFailure.text;

  test('says so, leaves the workbook alone, and works once the part comes', async () => {
    ledgerWorkbook();
    const before = everything();
    // The load that begins by itself and the one of the first press are lost.
    const desk = makeDesk({ language, supported: true }, afterLoadsLost(2));
    await desk.look();
    expect(await desk.refreshAging()).toEqual({ kind: 'failure', text: said });
    expect(everything()).toEqual(before);
    expect((await desk.refreshAging()).kind).toBe('outcome');
    expect(Object.keys(everything())).toContain(wordsFor(language).sheets.aging.title);
  });

  test('opens without it', async () => {
    ledgerWorkbook();
    const desk = makeDesk({ language, supported: true }, afterLoadsLost(9));
    await desk.look();
    expect(desk.state).toMatchObject({ opening: null, summary: null });
  });
});
