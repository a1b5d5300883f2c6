/**
 * Lets the add-in no longer load with this workbook, where it did: whoever opens it without the add-in
 * would see an error bar each time (office-js#3558). True where that was so. A runtime that cannot say,
 * or Excel that will not, changes nothing.
 */
export async function startUpOff(): Promise<boolean> {
  try {
    const behavior = await Office.addin.getStartupBehavior();
    if (behavior !== Office.StartupBehavior.load) return false;
    await Office.addin.setStartupBehavior(Office.StartupBehavior.none);
    return true;
  } catch {
    return false;
  }
}
