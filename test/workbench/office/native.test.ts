import '../../environment/workbench';
import { itServesOfficeJs } from './conformance';

beforeEach(() => workbench.reset());

describe('Over the interface that Excel for Windows gives', () => {
  itServesOfficeJs({
    inAddin: async (work, argument) => work(argument),
    inHost: async (work, argument) => work(workbench.host, workbench.native, argument),
  });

  test('the add-in is told that it runs in Excel for Windows', async () => {
    const { host, platform } = await Office.onReady();
    expect([host, platform]).toEqual(['Excel', 'PC']);
  });
});
