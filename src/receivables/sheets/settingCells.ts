import { edgesText } from '../aging/typedEdges';
import { settingText } from '../settings/settingText';
import { SETTING_CELLS, type Settings } from '../settings/settings';
import type { SheetWords } from '../../words/sheetWords';
import { AMOUNT_OF_ANY_CURRENCY, DATE_FORMAT } from './formats';
import type { PlacedCell, PlanCell } from './plan';

type Setting = keyof typeof SETTING_CELLS;

/**
 * The settings with their labels and explanations. Inputs are written when the sheet is made and
 * otherwise left to the people, except for those that Duebook itself had to change; labels follow the
 * language at every refresh.
 */
export function settingCells(
  settings: Settings,
  rewrite: readonly Setting[],
  mainCurrency: string | null | undefined,
  words: SheetWords,
): readonly PlacedCell[] {
  const changed = new Set(rewrite);
  // Found once and kept, so that the first sheet does not change hands; what is typed there stays,
  // also while the ledger has no such items.
  const kept = settings.mainCurrency ?? mainCurrency ?? null;
  if (kept !== settings.mainCurrency) changed.add('mainCurrency');
  const inputs = inputCells({ ...settings, mainCurrency: kept }, words);
  return (Object.keys(inputs) as Setting[]).flatMap((setting): readonly PlacedCell[] => {
    const name = SETTING_CELLS[setting];
    const { label, explanation } = words.duebook.settings[setting];
    return [
      { at: { name, columnOffset: -1 }, cell: text(label, 'label'), when: 'always' },
      {
        at: { name, columnOffset: 0 },
        cell: { ...inputs[setting], look: 'input' },
        when: changed.has(setting) ? 'always' : 'new',
      },
      { at: { name, columnOffset: 1 }, cell: text(explanation, 'note'), when: 'always' },
    ];
  });
}

/** What stands in each input cell. Text cells keep what is typed as text: `30, 60, 90`, `2026-03`. */
function inputCells(settings: Settings, words: SheetWords): Record<Setting, PlanCell> {
  return {
    asOf: { kind: 'day', day: settings.asOf, format: DATE_FORMAT },
    roll: text(settings.roll ? words.yes : words.no),
    ledger: text(settings.ledger ?? ''),
    dateOrder: text(settings.dateOrder ?? ''),
    numberStyle: text(
      settings.numberStyle === null ? '' : words.numberStyleChoices[settings.numberStyle],
    ),
    disputeColumn: text(settings.disputeColumn ?? ''),
    profile: text(settings.profile ?? ''),
    basis: text(words.basisChoices[settings.basis]),
    cutoff:
      settings.cutoff === null
        ? { kind: 'blank' }
        : { kind: 'day', day: settings.cutoff, format: DATE_FORMAT },
    edges: text(edgesText(settings.edges)),
    overDays: { kind: 'number', value: settings.overDays, format: '0' },
    credits: text(words.creditChoices[settings.credits]),
    disputes: text(words.disputeChoices[settings.disputes]),
    tolerance:
      settings.tolerance === 0
        ? { kind: 'blank' }
        : { kind: 'number', value: settings.tolerance, format: AMOUNT_OF_ANY_CURRENCY },
    dayCount: text(words.dayCountChoices[settings.dayCount]),
    holidays: text(settingText('holidays', settings, words)),
    groupBy: text(settings.groupBy ?? ''),
    targets: text(settingText('targets', settings, words)),
    groupTargets: text(settingText('groupTargets', settings, words)),
    mainCurrency: text(settings.mainCurrency ?? ''),
    controlTotal:
      settings.controlTotal === null
        ? { kind: 'blank' }
        : { kind: 'number', value: settings.controlTotal, format: AMOUNT_OF_ANY_CURRENCY },
    privateColumns: text(settingText('privateColumns', settings, words)),
    privateSheets: text(settingText('privateSheets', settings, words)),
    language: text(words.languageName),
  };
}

function text(words: string, look: 'label' | 'note' | 'input' = 'input'): PlanCell {
  return { kind: 'text', text: words, look };
}
