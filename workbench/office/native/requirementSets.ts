/** The requirement sets that a host with this ExcelApi version advertises. */
export function requirementSets(excelApi: number): Readonly<Record<string, string>> {
  return {
    excelapi: `1.${excelApi}`,
    ribbonapi: '1.2',
    sharedruntime: '1.2',
    dialogapi: '1.2',
    dialogorigin: '1.1',
    customfunctionsruntime: '1.4',
    customfunctions: '1.9',
    addincommands: '1.3',
    keyboardshortcuts: '1.1',
    // office.js asks for these of itself.
    richapiruntime: '1.2',
    richapiruntimeflag: '1.2',
    settings: '1.1',
  };
}
