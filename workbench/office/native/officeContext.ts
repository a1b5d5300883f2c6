import { requirementMatrix } from '../requirements';
import type { Surroundings } from '../surroundings';

const WHITE = 0xffffff;
const BLACK = 0x000000;
const INSERTED = 1;
const TASK_PANE = 2;

/** The context object of the native interface: getters by which office.js learns where it runs. */
export function officeContext(
  around: Surroundings,
  keepSettings: (settings: Iterable<readonly [string, unknown]>) => void,
): Readonly<Record<string, () => unknown>> {
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
    GetSupportedMatrix: () => JSON.stringify(requirementMatrix(around.excelApi, 'desktop')),
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
        keepSettings(keys.map((key, at) => [key, values[at]]));
      },
    }),
  };
}
