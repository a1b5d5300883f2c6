import { makeDesk } from './actions/makeDesk';
import { associateRibbon } from './commands/ribbon';
import { associateLateFunctions } from './functions/associateLate';
import { browserMemory } from './taskpane/browserMemory';
import { mountPane } from './taskpane/mountPane';
import { start as english } from './words/en/start';
import { start as spanish } from './words/es/start';
import { turnTo } from './taskpane/shell/turnTo';
import { languageOf } from './words/languageOf';
import { loadWords } from './words/loadWords';

/** The oldest Excel API that Duebook works with: Excel 2021. */
const API_FLOOR = '1.14';

/** What can be said before the other texts have come. */
const START_WORDS = { en: english, es: spanish };

/** Where the add-in starts: pane, ribbon and (shared runtime) functions live in this one page. */
async function start(element: HTMLElement): Promise<void> {
  // While Excel answers: its language is nearly always the browser's.
  loadWords(languageOf(navigator.language)).catch(() => undefined);
  await Office.onReady();
  const language = languageOf(Office.context.displayLanguage);
  try {
    await loadWords(language);
  } catch {
    sayAlone(element, START_WORDS[language].noWords);
    return;
  }
  const supported = Office.context.requirements.isSetSupported('ExcelApi', API_FLOOR);
  const desk = makeDesk({
    language,
    supported,
    device: browserMemory(Office.context.partitionKey),
  });
  associateRibbon(desk, () => turnTo('share', ''));
  const looked = desk.look();
  mountPane(element, desk, language);
  await looked;
  void desk.read();
  // Without it the header follows at the next refresh.
  if (supported) await desk.watch().catch(() => undefined);
}

/** In place of the pane. */
function sayAlone(element: HTMLElement, text: string): void {
  element.setAttribute('role', 'alert');
  element.textContent = text;
}

// While the page loads, as the other functions were: a formula in a cell may be waiting.
associateLateFunctions();

const element = document.getElementById('pane');
if (element !== null) {
  // Microsoft's office.js comes over the network; without it there is no Excel to talk to.
  if (typeof Office === 'undefined') {
    sayAlone(element, START_WORDS[languageOf(navigator.language)].noOffice);
  } else void start(element);
}
