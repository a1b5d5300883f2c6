import { requirementMatrix } from '../requirements';

/** What of the surroundings a test or the command line may choose. */
export interface Surroundings {
  /** The language of Excel's own surface: `en-US`, `es-ES`. */
  readonly displayLanguage: string;
  /** The language of the document's data. */
  readonly contentLanguage: string;
  readonly theme: 'light' | 'dark';
  readonly excelApi: number;
  readonly fileName: string;
  /** What `Office.context.document.settings` holds, serialized. */
  readonly documentSettings: Map<string, unknown>;
}

const WHITE = 0xffffff;
const BLACK = 0x000000;
const INSERTED = 1;
const TASK_PANE = 2;

/** The context object of the native interface: getters by which office.js learns where it runs. */
export function officeContext(around: Surroundings): Readonly<Record<string, () => unknown>> {
  const { theme, documentSettings } = around;
  const [front, back] = theme === 'dark' ? [WHITE, BLACK] : [BLACK, WHITE];
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'duebook',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => around.displayLanguage,
    GetAppDataLocale: () => around.contentLanguage,
    GetDocUrl: () => `C:\\Receivables\\${around.fileName}`,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => INSERTED,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '0',
    GetInstanceId: () => 'duebook-1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(requirementMatrix(around.excelApi)),
    GetHostFullVersion: () => '16.0.19000.20000',
    GetInitialDisplayMode: () => TASK_PANE,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        primaryFontColor: front,
        primaryBackgroundColor: back,
        secondaryFontColor: front,
        secondaryBackgroundColor: back,
      }),
    GetSettings: () => ({
      Read(keys: unknown[], values: unknown[]) {
        for (const [key, value] of documentSettings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly unknown[]) {
        documentSettings.clear();
        keys.forEach((key, at) => documentSettings.set(key, values[at]));
      },
    }),
  };
}
