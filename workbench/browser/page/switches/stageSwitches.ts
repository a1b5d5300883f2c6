import { EXCEL_VERSIONS, type ExcelVersion } from '../../../office/excelVersions';
import type { Language } from '../../words';
import type { Stage } from '../stage';
import type { Switch } from './switch';

/** What the page does when a condition that it shows itself changes. */
export interface Consequences {
  /** The add-in has to start anew to learn of it. */
  restart(): void;
  /** The page is to be shown in another language. */
  translate(language: Language): void;
  /** The page is to be shown in another theme. */
  shade(theme: 'light' | 'dark'): void;
  /** There is a recipient who has no add-in, or one who has it again. */
  receive(withoutAddin: boolean): void;
}

/** Switches of what lies around the workbook: Excel itself, the line to it, the person's settings. */
export function stageSwitches(stage: Stage, then: Consequences): readonly Switch[] {
  const { conditions, host } = stage;
  return [
    {
      kind: 'choice',
      id: 'excel',
      options: EXCEL_VERSIONS,
      chosen: () => conditions.excel,
      choose: (version) => {
        conditions.excel = version as ExcelVersion;
        then.restart();
      },
    },
    {
      kind: 'choice',
      id: 'delay',
      options: ['0', '400', '2000'],
      chosen: () => String(conditions.delayMs),
      choose: (delay) => {
        conditions.delayMs = Number(delay);
        stage.applyConditions();
      },
    },
    {
      kind: 'choice',
      id: 'language',
      options: ['en', 'es'],
      chosen: () => conditions.language,
      choose: (language) => {
        then.translate(language as Language);
      },
    },
    {
      kind: 'choice',
      id: 'dataLocale',
      options: ['en-US', 'en-GB', 'es-ES'],
      chosen: () => conditions.dataLocale,
      choose: (locale) => {
        conditions.dataLocale = locale;
        host.dataLocale = locale;
        then.restart();
      },
    },
    {
      kind: 'choice',
      id: 'theme',
      options: ['light', 'dark'],
      chosen: () => conditions.theme,
      choose: (theme) => {
        then.shade(theme as 'light' | 'dark');
      },
    },
    {
      kind: 'toggle',
      id: 'payloadLimit',
      isOn: () => conditions.limitsPayload,
      turn: (on) => {
        conditions.limitsPayload = on;
        stage.applyConditions();
      },
    },
    {
      kind: 'toggle',
      id: 'cellEdit',
      isOn: () => host.isEditingCell,
      turn: (on) => {
        host.isEditingCell = on;
      },
    },
    {
      kind: 'toggle',
      id: 'recipient',
      isOn: () => stage.addin === null,
      turn: (on) => {
        then.receive(on);
      },
    },
  ];
}
