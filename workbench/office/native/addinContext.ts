import { requirementSets } from './requirementSets';

/** What a person chose in Office, as the add-in can see it. */
export interface OfficeChoices {
  /** Language of Office's own texts: `en-US`, `es-ES`. */
  readonly displayLanguage: string;
  /** Language of dates and numbers typed into cells. */
  readonly contentLanguage: string;
  readonly theme: 'light' | 'dark';
}

export const DEFAULT_CHOICES: OfficeChoices = {
  displayLanguage: 'en-US',
  contentLanguage: 'en-US',
  theme: 'light',
};

const WHITE = 0xffffff;
const BLACK = 0;

/** The getters by which office.js learns where it runs. */
export function addinContext(
  choices: OfficeChoices,
  excelApi: number,
  documentName: string,
  settings: Map<string, string>,
): Readonly<Record<string, () => unknown>> {
  const [ink, paper] = choices.theme === 'light' ? [BLACK, WHITE] : [WHITE, BLACK];
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'duebook',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => choices.displayLanguage,
    GetAppDataLocale: () => choices.contentLanguage,
    GetDocUrl: () => documentName,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '0',
    GetInstanceId: () => 'workbench',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(requirementSets(excelApi)),
    GetHostFullVersion: () => '16.0.19000.20000',
    GetInitialDisplayMode: () => 2,
    GetSettings: () => documentSettings(settings),
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        primaryFontColor: ink,
        primaryBackgroundColor: paper,
        secondaryFontColor: ink,
        secondaryBackgroundColor: paper,
      }),
  };
}

function documentSettings(settings: Map<string, string>) {
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      settings.clear();
      keys.forEach((key, at) => settings.set(key, values[at] ?? ''));
    },
  };
}
