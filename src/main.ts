import { makeDesk } from './actions/makeDesk';
import { associateRibbon } from './commands/ribbon';
import { associateLateFunctions } from './functions/associateLate';
import { mountPane } from './taskpane/mountPane';
import { wordsFor } from './words';
import { languageOf } from './words/languageOf';

/** The oldest Excel API that Duebook works with: Excel 2021. */
const API_FLOOR = '1.14';

/** Where the add-in starts: pane, ribbon and (shared runtime) functions live in this one page. */
async function start(element: HTMLElement): Promise<void> {
  await Office.onReady();
  const language = languageOf(Office.context.displayLanguage);
  const supported = Office.context.requirements.isSetSupported('ExcelApi', API_FLOOR);
  const desk = makeDesk({ language, supported });
  associateRibbon(desk);
  const looked = desk.look();
  mountPane(element, desk, language);
  await looked;
  void desk.read();
  // Without it the header follows at the next refresh.
  if (supported) await desk.watch().catch(() => undefined);
}

// While the page loads, as the other functions were: a formula in a cell may be waiting.
associateLateFunctions();

const element = document.getElementById('pane');
if (element !== null) {
  // Microsoft's office.js comes over the network; without it there is no Excel to talk to.
  if (typeof Office === 'undefined') {
    const { noOffice } = wordsFor(languageOf(navigator.language)).refusals;
    element.setAttribute('role', 'alert');
    element.textContent = noOffice;
  } else void start(element);
}
