import { associate, inExcel } from './inExcel';
import { LATE_NAMES } from './lateNames';
import { officeLanguage } from './officeLanguage';

/** Tells Excel of the functions that are loaded where the first formula asks for one of them. */
export function associateLateFunctions(): void {
  // Without office.js there is no Excel to tell.
  if (!('CustomFunctions' in globalThis)) return;
  for (const name of LATE_NAMES) {
    associate(name, async (args) => {
      const { late, lateWords } = await import(/* webpackChunkName: "lateFunctions" */ './late');
      return inExcel(late[name](args, lateWords[officeLanguage()]));
    });
  }
}
