import { makeDesk } from './actions/makeDesk';
import { associateRibbon } from './commands/ribbon';
import type { Language } from './receivables/settings/settings';
import { mountPane } from './taskpane/mountPane';

/** The oldest Excel API that Duebook works with: Excel 2021. */
const API_FLOOR = '1.14';

/** Where the add-in starts: pane, ribbon and (shared runtime) functions live in this one page. */
async function start(): Promise<void> {
  await Office.onReady();
  const language: Language = Office.context.displayLanguage.toLowerCase().startsWith('es')
    ? 'es'
    : 'en';
  const supported = Office.context.requirements.isSetSupported('ExcelApi', API_FLOOR);
  const desk = makeDesk({ language, supported });
  associateRibbon(desk);
  const element = document.getElementById('pane');
  if (element !== null) mountPane(element, desk, language);
}

void start();
