import { requirementMatrix } from '../requirements';
import type { Surroundings } from '../surroundings';

const EXCEL_ON_THE_WEB = 16;
const READ_AND_WRITE = 0;
const TASK_PANE = 2;

/** What office.js on the web asks for first: where the add-in runs, and with what. */
export function webContext(
  around: Surroundings,
  { addinId, origin }: { readonly addinId: string; readonly origin: string },
): Readonly<Record<string, unknown>> {
  return {
    _id: addinId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: around.displayLanguage,
    _dataLocale: around.contentLanguage,
    _docUrl: `${origin}/${encodeURIComponent(around.fileName)}`,
    _clientMode: READ_AND_WRITE,
    _settings: [...around.documentSettings],
    _reason: 'DocumentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: addinId,
    _appInstanceId: addinId,
    _touchEnabled: false,
    _commerceAllowed: false,
    _requirementMatrix: JSON.stringify(requirementMatrix(around.excelApi, 'web')),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.19000.20000',
    _clientWindowHeight: 800,
    _clientWindowWidth: 400,
    _addinName: 'Duebook',
    _appDomains: [],
    _initialDisplayMode: TASK_PANE,
    _featureGates: {},
    _wacHostEnvironment: '0',
    _isFromWacAutomation: false,
    _marketplaceType: 0,
  };
}
