/** The requirement sets that Excel of the given ExcelApi level advertises. */
export function requirementMatrix(
  excelApi: number,
  platform: 'desktop' | 'web',
): Readonly<Record<string, string>> {
  const shared = {
    excelapi: `1.${excelApi}`,
    ribbonapi: '1.2',
    sharedruntime: '1.2',
    dialogapi: '1.2',
    dialogorigin: '1.1',
    identityapi: '1.3',
    customfunctionsruntime: '1.4',
    customfunctions: '1.9',
    addincommands: '1.3',
    keyboardshortcuts: '1.1',
    richapiruntime: '1.2',
    richapiruntimeflag: '1.2',
    settings: '1.1',
    documentevents: '1.1',
    file: '1.1',
    devicepermissionservice: '1.1',
  };
  // Excel on the web opens addresses with the browser's own window.open.
  return platform === 'web'
    ? { ...shared, excelapionline: '1.1' }
    : { ...shared, excelapionline: '1.1', excelapidesktop: '1.1', openbrowserwindowapi: '1.1' };
}
