import type { ExcelHost } from '../../host/host';

/** Ctrl+Alt+PageDown brings the next sheet to the front, PageUp the one before, as Excel on the web. */
export function stepThroughSheets(host: ExcelHost): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const by = { PageDown: 1, PageUp: -1 }[event.key];
      if (by === undefined || !event.ctrlKey || !event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      const sheets = host.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
      const next = sheets[sheets.indexOf(host.workbook.activeSheet) + by];
      if (next) host.person.activateSheet(next.name);
    },
    true,
  );
}
