import {
  CalculationMode,
  IActiveDirtyManagerService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreSpanish from '@univerjs/preset-sheets-core/locales/es-ES';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import listsEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import listsSpanish from '@univerjs/preset-sheets-data-validation/locales/es-ES';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEnglish from '@univerjs/preset-sheets-filter/locales/en-US';
import filterSpanish from '@univerjs/preset-sheets-filter/locales/es-ES';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortEnglish from '@univerjs/preset-sheets-sort/locales/en-US';
import sortSpanish from '@univerjs/preset-sheets-sort/locales/es-ES';
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import tableEnglish from '@univerjs/preset-sheets-table/locales/en-US';
import tableSpanish from '@univerjs/preset-sheets-table/locales/es-ES';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import { createUniver, LocaleType, LogLevel, mergeLocales } from '@univerjs/presets';

/** The id of the one workbook in the grid. */
export const UNIT = 'workbook';

/** How the grid begins. */
export interface GridLook {
  readonly dark: boolean;
  readonly language: 'en' | 'es';
}

/**
 * Tables look as the workbook says, cell by cell; to the grid they are bare but for the colour in which
 * it draws filter buttons, which it takes from the header's text.
 */
export const BARE_TABLE = {
  onDark: { name: 'bare-on-dark', style: { headerRowStyle: { cl: { rgb: '#FFFFFF' } } } },
  onLight: { name: 'bare-on-light', style: { headerRowStyle: { cl: { rgb: '#595959' } } } },
} as const;

/** Univer's own protection, of which the workbook would know nothing. */
const NOT_OFFERED = [
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** Starts Univer in the element: grid, formula bar and sheet tabs, without a ribbon. */
export function startUniver(container: HTMLElement, { dark, language }: GridLook) {
  const started = createUniver({
    darkMode: dark,
    logLevel: LogLevel.ERROR,
    locale: language === 'es' ? LocaleType.ES_ES : LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreEnglish,
        listsEnglish,
        filterEnglish,
        sortEnglish,
        tableEnglish,
      ),
      [LocaleType.ES_ES]: mergeLocales(
        coreSpanish,
        listsSpanish,
        filterSpanish,
        sortSpanish,
        tableSpanish,
      ),
    },
    presets: [
      UniverSheetsCorePreset({
        container,
        toolbar: false,
        header: true,
        formulaBar: true,
        contextMenu: true,
        menu: Object.fromEntries(NOT_OFFERED.map((id) => [id, { hidden: true }])),
        disableAutoFocus: true,
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
        formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      }),
      UniverSheetsFilterPreset(),
      UniverSheetsSortPreset(),
      // A search box in the drop-down would take what is typed away from the cell.
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    ],
    plugins: [
      [UniverSheetsTablePlugin, { userThemes: [BARE_TABLE.onDark, BARE_TABLE.onLight] }],
      [UniverSheetsTableUIPlugin, { hideAnchor: true }],
    ],
  });
  // No change makes a formula stale here: the host calculates, the grid shows its results.
  started.univer.__getInjector().get(IActiveDirtyManagerService).get = () => undefined;
  return started;
}
