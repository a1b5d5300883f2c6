import type { Page } from 'playwright-core';

/** What a person does in the workbench, and what the grid then shows. */
export class BrowserPerson {
  constructor(private readonly page: Page) {}

  /** Presses a button of the ribbon and waits until it has done its work. */
  async press(label: string): Promise<void> {
    const button = this.page.locator('.ribbon').getByRole('button', { name: label, exact: true });
    await button.click();
    await this.page.locator('.command[aria-busy=true]').waitFor({ state: 'detached' });
  }

  /** Clicks a sheet's tab. */
  async bringForward(sheet: string): Promise<void> {
    await this.page.locator('.grid').getByText(sheet, { exact: true }).click();
    await this.page.waitForFunction(
      (name) => window.workbench.host.workbook.activeSheet.name === name,
      sheet,
    );
  }

  /** Goes to a cell by its address in the name box. */
  async select(address: string): Promise<void> {
    const box = this.page.locator('.grid input').first();
    await box.fill(address);
    await box.press('Enter');
    await this.settled();
  }

  /** Types into a cell of the sheet in front, key by key. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.waitForFunction(
      () => (document.activeElement as HTMLElement).isContentEditable,
    );
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(() => !window.workbench.host.isEditingCell);
    await this.settled();
  }

  /** Waits until functions have answered and the grid shows the workbook as it is. */
  async settled(): Promise<void> {
    await this.page.evaluate(async () => {
      await window.workbench.host.settled();
      await window.workbenchPage.grid?.shown();
    });
  }

  /** What the grid shows in a cell of the sheet in front. */
  async sees(address: string): Promise<string> {
    await this.settled();
    return this.page.evaluate((at) => {
      const sheet = window.workbenchPage.grid?.api.getActiveWorkbook()?.getActiveSheet();
      return String(sheet?.getRange(at).getDisplayValue() ?? '');
    }, address);
  }

  /** Whether a cell of the sheet in front is drawn on a fill that is not its row's own. */
  async seesMark(address: string): Promise<boolean> {
    await this.settled();
    return this.page.evaluate((at) => {
      const sheet = window.workbenchPage.grid?.api.getActiveWorkbook()?.getActiveSheet();
      const range = sheet?.getRange(at);
      const style = sheet?.getSheet().getCell(range?.getRow() ?? 0, range?.getColumn() ?? 0)?.s;
      return typeof style === 'object' && style?.it === 1;
    }, address);
  }
}
