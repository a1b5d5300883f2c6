/** The requirement sets an Excel for Windows of the given ExcelApi level advertises. */
export function requirementMatrix(excelApi: number): Record<string, string> {
  return {
    excelapi: `1.${excelApi}`,
    excelapionline: '1.1',
    excelapidesktop: '1.1',
    ribbonapi: '1.2',
    sharedruntime: '1.2',
    dialogapi: '1.2',
    dialogorigin: '1.1',
    identityapi: '1.3',
    openbrowserwindowapi: '1.1',
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
}
