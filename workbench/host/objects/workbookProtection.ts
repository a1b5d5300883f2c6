import type { Workbook } from '../model/workbook';
import { ExcelClass } from '../protocol/excelClass';
import { accessDenied, invalidArgument } from '../protocol/excelError';
import { method, value } from '../protocol/excelObject';

/** `Excel.WorkbookProtection`: of the structure, which is which sheets there are. */
export const workbookProtectionClass = new ExcelClass<Workbook>('WorkbookProtection', {
  properties: {
    protected: value(7, ({ structure }) => structure.protected),
  },
  methods: {
    protect: method(7, ({ structure }, [password]) => {
      if (structure.protected) throw accessDenied();
      structure.protected = true;
      structure.password = typeof password === 'string' ? password : '';
    }),
    unprotect: method(7, ({ structure }, [password]) => {
      if (structure.password !== '' && structure.password !== password) throw invalidArgument();
      structure.protected = false;
      structure.password = '';
    }),
  },
});
